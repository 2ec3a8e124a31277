using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>The values as they are read: names for ids, read once for all projects.</summary>
internal sealed class BulkWords
{
    private readonly Dictionary<Guid, string> names = [];

    public static async Task<BulkWords> ReadAsync(IAppDbContext db, IEnumerable<BulkValues> values, CancellationToken cancellationToken)
    {
        var all = values.ToList();
        var (posts, units, chains) = (Ids(all.Select(v => v.OwnerPostId)), Ids(all.Select(v => (Guid?)v.UnitId)), Ids(all.Select(v => v.ChainId)));
        var words = new BulkWords();
        words.Add(await db.Posts.Where(o => posts.Contains(o.Id)).Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o.Id, w.Name })
            .ToDictionaryAsync(x => x.Id, x => x.Name, cancellationToken));
        words.Add(await db.Units.Where(u => units.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.ShortName, cancellationToken));
        words.Add(await db.Chains.Where(c => chains.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken));
        return words;
    }

    /// <summary>Only what differs, in the order of the fields.</summary>
    public IReadOnlyList<BulkFieldChangeDto> Between(BulkValues before, BulkValues after) =>
    [
        .. Enum.GetValues<BulkField>().Select(field => new BulkFieldChangeDto(field, Word(field, before), Word(field, after)))
            .Where(change => !string.Equals(change.Before, change.After, StringComparison.Ordinal) || (change.Field == BulkField.Owner && before.OwnerPostId != after.OwnerPostId)),
    ];

    /// <summary>As on the list.</summary>
    public static string NameOf(Project project, bool inFull) =>
        !inFull ? project.Code : project.Confidentiality == Confidentiality.Secret ? project.Alias : project.Name;

    private static List<Guid> Ids(IEnumerable<Guid?> ids) => [.. ids.OfType<Guid>().Distinct()];

    private string? Word(BulkField field, BulkValues values) => field switch
    {
        BulkField.Owner => Name(values.OwnerPostId),
        BulkField.Unit => Name(values.UnitId),
        BulkField.Chain => Name(values.ChainId),
        BulkField.Confidentiality => ErrorTexts.Word(values.Confidentiality),
        _ => values.NextStep is { } step ? values.NextStepOn is { } day ? $"{step} {day:yyyy-MM-dd}" : step : null,
    };

    private string? Name(Guid? id) => id is { } known ? names.GetValueOrDefault(known, known.ToString()) : null;

    private void Add(Dictionary<Guid, string> more)
    {
        foreach (var (id, name) in more)
        {
            names[id] = name;
        }
    }
}
