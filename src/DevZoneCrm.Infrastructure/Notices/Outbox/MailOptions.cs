using MailKit.Security;

namespace DevZoneCrm.Infrastructure.Notices.Outbox;

/// <summary>Section <c>Mail</c> of the configuration. Mail is off until host and sender are given.</summary>
public sealed record MailOptions
{
    public const string Section = "Mail";

    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    /// <summary>None, Auto, SslOnConnect, StartTls (default) or StartTlsWhenAvailable.</summary>
    public SecureSocketOptions Security { get; init; } = SecureSocketOptions.StartTls;

    public string? UserName { get; init; }

    public string? Password { get; init; }

    /// <summary>Address of the sender.</summary>
    public string? From { get; init; }

    public string FromName { get; init; } = "DevZone CRM";

    /// <summary>Where people reach the app, e.g. https://crm.example.cn; for links.</summary>
    public string? PublicUrl { get; init; }

    public int TimeoutSeconds { get; init; } = 30;

    public bool IsOn => !string.IsNullOrWhiteSpace(Host) && !string.IsNullOrWhiteSpace(From);
}
