using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Notices.Outbox.Domain;

/// <summary>
/// A mail or a call of the webhook that is owed. Written in the transaction of its cause, sent later by whichever server takes it; <see cref="Key"/> says what it is about, and no two have
/// the same.
/// </summary>
public sealed class OutboxDelivery : INotAudited
{
    public const int MaxKeyLength = 120;
    public const int MaxAddressLength = 300;
    public const int MaxSubjectLength = 200;
    public const int MaxErrorLength = 400;
    public const int MaxServerLength = 80;

    private OutboxDelivery()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public DeliveryChannel Channel { get; private set; }

    public string Key { get; private set; } = string.Empty;

    public Guid? ReceiverId { get; private set; }

    /// <summary>Mail address; empty for the webhook, whose address is asked for when it is sent.</summary>
    public string Address { get; private set; } = string.Empty;

    public string Subject { get; private set; } = string.Empty;

    /// <summary>Plain text of a mail; body of a call.</summary>
    public string Body { get; private set; } = string.Empty;

    public string? Html { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Not before.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public int Attempts { get; private set; }

    public DeliveryState State { get; private set; }

    /// <summary>The server that is sending it, and until when it may be thought to.</summary>
    public string? TakenBy { get; private set; }

    public DateTimeOffset? TakenUntil { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public string? Error { get; private set; }

    public static OutboxDelivery Mail(string key, Guid receiver, string address, string subject, string text, string html, DateTimeOffset now) => new()
    {
        Channel = DeliveryChannel.Mail,
        Key = key,
        ReceiverId = receiver,
        Address = address,
        Subject = subject,
        Body = text,
        Html = html,
        CreatedAt = now,
        DueAt = now,
    };

    public static OutboxDelivery Call(string key, string subject, string body, DateTimeOffset now) => new()
    {
        Channel = DeliveryChannel.Webhook,
        Key = key,
        Subject = subject,
        Body = body,
        CreatedAt = now,
        DueAt = now,
    };
}
