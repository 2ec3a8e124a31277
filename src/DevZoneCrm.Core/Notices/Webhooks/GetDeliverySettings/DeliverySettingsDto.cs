namespace DevZoneCrm.Core.Notices.Webhooks.GetDeliverySettings;

/// <param name="WebhookVersion">0: never set up.</param>
/// <param name="HasSecret">One is stored; it is never shown.</param>
/// <param name="Waiting">Owed and not yet sent.</param>
/// <param name="Sent">Within the last seven days.</param>
/// <param name="Problems">Failed and unclear ones, newest first, fifty at most.</param>
public sealed record DeliverySettingsDto(
    bool MailIsOn, string? MailServer, string? MailFrom, string? PublicUrl, string WebhookUrl, bool HasSecret, bool WebhookIsOn, long WebhookVersion, int Waiting, int Sent, IReadOnlyList<DeliveryProblemDto> Problems);
