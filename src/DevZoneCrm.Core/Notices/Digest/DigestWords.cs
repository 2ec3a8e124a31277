using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Digest.Domain;
using DevZoneCrm.Core.Notices.Domain;

namespace DevZoneCrm.Core.Notices.Digest;

/// <summary>Puts a digest into words, by topic, with the rights its reader has now.</summary>
public static class DigestWords
{
    /// <param name="isOutside">It leaves the system, by mail: of 敏感 and 保密 projects nothing but the code goes along.</param>
    public static async Task<IReadOnlyList<(NoticeTopic Topic, IReadOnlyList<DigestText> Lines)>> InWordsAsync(
        this IAppDbContext db, DailyDigest digest, Viewer reader, bool isOutside, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var projects = await db.ReadAsync(reader, digest.Lines.Select(l => l.ProjectId).OfType<Guid>(), cancellationToken, isOutside);
        return [.. digest.Lines.GroupBy(l => NoticeKinds.Topic(l.Kind)).Select(topic => (topic.Key, (IReadOnlyList<DigestText>)[.. topic.Select(InWords)]))];

        DigestText InWords(DigestLine line) => new(NoticeTexts.Sentence(line.Kind, line.ProjectId is { } id ? projects[id] : null, line.Arguments), line.Link, line.IsLate);
    }
}
