using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Notices.Webhooks.ChangeWebhook;

/// <param name="Version">The version the caller saw; 0: never set up.</param>
/// <param name="Secret">None keeps the one there is.</param>
/// <returns>The new version.</returns>
public sealed record ChangeWebhookCommand(long Version, string Url, string? Secret, bool IsOn) : ICommand<long>
{
    // A record prints its members; the secret is not to be printed.
    public override string ToString() => nameof(ChangeWebhookCommand);
}
