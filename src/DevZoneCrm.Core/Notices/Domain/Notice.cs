using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Notices.Domain;

/// <summary>
/// One thing told to one person. It holds what happened and to which project, never a sentence: that is made when it is read, in the reader's language and with the reader's rights of
/// that moment. Not part of the record: what caused it is.
/// </summary>
public sealed class Notice : INotAudited
{
    public const int MaxLinkLength = 300;
    public const int MaxKeyLength = 120;
    public const int MaxArgumentLength = 300;

    private Notice()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid ReceiverId { get; private set; }

    public NoticeKind Kind { get; private set; }

    public NoticeWays Ways { get; private set; }

    /// <summary>What it is about; decides how much of it the reader is told.</summary>
    public Guid? ProjectId { get; private set; }

    /// <summary>The page that opens the thing.</summary>
    public string Link { get; private set; } = string.Empty;

    public IReadOnlyList<string> Arguments { get; private set; } = [];

    /// <summary>What is told once only has a key; no receiver gets a second notice of the same key.</summary>
    public string? Key { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? ReadAt { get; private set; }

    public static Notice To(Guid receiver, NoticeContent content, NoticeWays ways, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new Notice
        {
            ReceiverId = receiver,
            Kind = content.Kind,
            Ways = ways,
            ProjectId = content.ProjectId,
            Link = content.Link,
            Arguments = content.Arguments,
            Key = content.Key,
            CreatedAt = now,
            // What is not shown in the app cannot wait there to be read.
            ReadAt = ways.HasFlag(NoticeWays.App) ? null : now,
        };
    }
}
