using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Domain;

namespace DevZoneCrm.Core.Notices.Mentions;

/// <summary>Tells the people who are mentioned in a text, in the saving that is under way.</summary>
public sealed class MentionWriter(NoticeWriter notices, INoticeReceivers receivers, IViewerContext context)
{
    private const int MostWords = 80;

    /// <summary>Where nothing that opens for the reader can be named.</summary>
    private const string Own = "/notices";

    /// <param name="text">What was written.</param>
    /// <param name="before">What it said before an edit: who was mentioned then is not told again.</param>
    /// <param name="link">The page where it stands.</param>
    /// <param name="projectId">The project it is about.</param>
    public Task TellAsync(string? text, string? before, string link, Guid? projectId, CancellationToken cancellationToken) =>
        TellAsync(text, before, [new MentionPlace(link)], projectId, cancellationToken);

    /// <param name="places">Each person gets the first that opens for him. Who hears of one of them in the same saving anyway is not told twice.</param>
    public async Task TellAsync(string? text, string? before, IReadOnlyList<MentionPlace> places, Guid? projectId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (MentionParser.Candidates(text) is not { Count: > 0 } candidates)
        {
            return;
        }

        var people = await receivers.NamedAsync(candidates, cancellationToken);
        var known = people.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var meant = MentionParser.Names(text, known).Except(MentionParser.Names(before, known), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var told = people.Where(p => meant.Contains(p.Name) && !places.Any(place => notices.HasHeard(p.UserId!.Value, place.Link))).ToList();
        foreach (var (link, persons) in await ByPlaceAsync(told, places, cancellationToken))
        {
            await notices.TellUsersAsync(persons, NoticeContent.Of(NoticeKind.Mentioned, link, projectId, context.Viewer.Name, Short(text!)), cancellationToken);
        }
    }

    private static async Task<Dictionary<string, List<Guid>>> ByPlaceAsync(List<Viewer> people, IReadOnlyList<MentionPlace> places, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, List<Guid>>(StringComparer.Ordinal);
        foreach (var person in people)
        {
            var link = Own;
            foreach (var place in places)
            {
                if (place.Opens is null || await place.Opens(person, cancellationToken))
                {
                    link = place.Link;
                    break;
                }
            }

            found.TryAdd(link, []);
            found[link].Add(person.UserId!.Value);
        }

        return found;
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= MostWords ? line : $"{line[..(MostWords - 1)]}…";
    }
}
