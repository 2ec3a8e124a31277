using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Notices.Webhooks.Domain;

/// <summary>The robot of the work chat. One row, or none: then it is off.</summary>
public sealed class WebhookSettings : AggregateRoot
{
    public const int MaxUrlLength = 300;
    public const int MaxSecretLength = 200;
    public const int MaxSealedLength = 1000;

    public string Url { get; private set; } = string.Empty;

    /// <summary>The secret as data protection seals it; never shown, never on record.</summary>
    public string SealedSecret { get; private set; } = string.Empty;

    public bool IsOn { get; private set; }

    /// <param name="sealedSecret">None keeps the one there is.</param>
    public void Change(string url, string? sealedSecret, bool isOn) => (Url, SealedSecret, IsOn) = (url.Trim(), sealedSecret ?? SealedSecret, isOn);
}
