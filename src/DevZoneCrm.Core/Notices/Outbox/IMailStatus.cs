namespace DevZoneCrm.Core.Notices.Outbox;

/// <summary>Whether mail can be sent, and how; the settings themselves are the operator's, outside of the database.</summary>
public interface IMailStatus
{
    bool IsOn { get; }

    /// <summary>Server and port, for the administrator.</summary>
    string? Server { get; }

    string? From { get; }

    /// <summary>Where people reach the app, for links in mails; none: links are left out.</summary>
    string? PublicUrl { get; }
}
