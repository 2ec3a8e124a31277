using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.History;

/// <summary>Turns the raw values of changes into words: names for keys, words for enums, numbers in their unit.</summary>
internal sealed class ChangeWords(IReadOnlyDictionary<Guid, string> names)
{
    private const decimal E4 = 10_000m;

    private static readonly HashSet<string> References = new(StringComparer.Ordinal) { nameof(Project.UnitId), nameof(Project.ChainId), nameof(Project.OwnerPostId), nameof(Project.NextStepPostId) };

    private static readonly HashSet<string> Quantities = new(StringComparer.Ordinal)
    {
        nameof(Project.ForeignShareE4), nameof(Project.LandMuE4), nameof(Project.PlantSquareMetresE4), nameof(Project.ExpectedSales), nameof(Project.ExpectedTax),
    };

    public static async Task<ChangeWords> ForAsync(IAppDbContext db, IReadOnlyList<AuditedChange> changes, CancellationToken cancellationToken)
    {
        var ids = changes.SelectMany(c => c.Fields).Where(f => References.Contains(f.Field)).SelectMany(f => new[] { f.Before, f.After }).Where(t => t is not null).Select(t => Guid.Parse(t!)).Distinct().ToList();
        var names = ids.Count == 0 ? [] : await db.Units.Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, Name = u.ShortName })
            .Concat(db.Chains.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Name }))
            .Concat(db.Posts.Where(o => ids.Contains(o.Id)).Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o.Id, w.Name }))
            .ToListAsync(cancellationToken);
        return new ChangeWords(names.ToDictionary(n => n.Id, n => n.Name));
    }

    public IReadOnlyList<FieldChangeDto> Of(AuditedChange change) => [.. change.Fields.Select(f => new FieldChangeDto(f.Field, Word(f.Field, f.Before), Word(f.Field, f.After)))];

    private string? Word(string field, string? value) => field switch
    {
        _ when string.IsNullOrEmpty(value) => null,
        _ when References.Contains(field) => names.GetValueOrDefault(Guid.Parse(value), "—"),
        _ when Quantities.Contains(field) => (decimal.Parse(value, CultureInfo.InvariantCulture) / E4).ToString("0.####", CultureInfo.InvariantCulture),
        nameof(Project.Sector) => ErrorTexts.Word(Enum.Parse<Sector>(value)),
        nameof(Project.Confidentiality) => ErrorTexts.Word(Enum.Parse<Confidentiality>(value)),
        nameof(Project.Tags) => Tags(Enum.Parse<InvestorTags>(value)),
        AuditedChange.KeyLists => string.Join('；', value.Split('；').Select(KeyList)),
        _ => value,
    };

    private static string? Tags(InvestorTags tags) =>
        tags == InvestorTags.None ? null : string.Join('、', Enum.GetValues<InvestorTags>().Where(t => t != InvestorTags.None && tags.HasFlag(t)).Select(t => ErrorTexts.Word(t)));

    private static string KeyList(string raw) => string.Join(' ', raw.Split(' ').Select(part => Enum.TryParse<KeyListLevel>(part, out var level) && !char.IsDigit(part[0]) ? ErrorTexts.Word(level) : part));
}
