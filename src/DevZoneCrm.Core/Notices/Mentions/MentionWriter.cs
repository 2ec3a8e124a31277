using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Domain;

namespace DevZoneCrm.Core.Notices.Mentions;

/// <summary>Tells the people who are mentioned in a text, in the saving that is under way.</summary>
public sealed class MentionWriter(NoticeWriter notices, INoticeReceivers receivers, IViewerContext context)
{
    private const int MostWords = 80;

    /// <param name="text">What was written.</param>
    /// <param name="before">What it said before an edit: who was mentioned then is not told again.</param>
    /// <param name="link">The page where it stands.</param>
    /// <param name="projectId">The project it is about.</param>
    public async Task TellAsync(string? text, string? before, string link, Guid? projectId, CancellationToken cancellationToken)
    {
        if (MentionParser.Candidates(text) is not { Count: > 0 } candidates)
        {
            return;
        }

        var people = await receivers.NamedAsync(candidates, cancellationToken);
        var known = people.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var meant = MentionParser.Names(text, known).Except(MentionParser.Names(before, known), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        await notices.TellUsersAsync([.. people.Where(p => meant.Contains(p.Name)).Select(p => p.UserId!.Value)], NoticeContent.Of(NoticeKind.Mentioned, link, projectId, context.Viewer.Name, Short(text!)), cancellationToken);
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= MostWords ? line : $"{line[..(MostWords - 1)]}…";
    }
}
