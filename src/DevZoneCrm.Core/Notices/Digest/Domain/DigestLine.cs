using DevZoneCrm.Core.Notices.Domain;

namespace DevZoneCrm.Core.Notices.Digest.Domain;

/// <summary>One line of a digest: like a notice, kept without a sentence.</summary>
/// <param name="IsLate">Its day has passed.</param>
public sealed record DigestLine(NoticeKind Kind, string Link, Guid? ProjectId, IReadOnlyList<string> Arguments, bool IsLate)
{
    public static DigestLine Of(NoticeContent content, bool isLate = false)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new DigestLine(content.Kind, content.Link, content.ProjectId, content.Arguments, isLate);
    }
}
