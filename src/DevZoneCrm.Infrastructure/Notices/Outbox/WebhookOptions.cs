namespace DevZoneCrm.Infrastructure.Notices.Outbox;

/// <summary>Section <c>Webhook</c>: what the operator allows beyond a public https address.</summary>
public sealed record WebhookOptions
{
    public const string Section = "Webhook";

    /// <summary>Plain http too.</summary>
    public bool AllowHttp { get; init; }

    /// <summary>Addresses of this machine and of internal networks too: for a chat server of the own.</summary>
    public bool AllowInternal { get; init; }

    public int TimeoutSeconds { get; init; } = 15;
}
