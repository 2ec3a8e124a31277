using DevZoneCrm.Core.Notices.Outbox;

namespace DevZoneCrm.Infrastructure.Notices.Outbox;

/// <inheritdoc />
internal sealed class MailStatus(MailOptions options) : IMailStatus
{
    public bool IsOn => options.IsOn;

    public string? Server => options.IsOn ? $"{options.Host}:{options.Port} ({options.Security})" : null;

    public string? From => options.IsOn ? options.From : null;

    public string? PublicUrl => string.IsNullOrWhiteSpace(options.PublicUrl) ? null : options.PublicUrl;
}
