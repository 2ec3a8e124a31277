using System.Globalization;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.EditProject;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Web.Components.Shared.Conflicts;
using DevZoneCrm.Web.Features.Projects.List;
using static DevZoneCrm.Web.Features.Projects.Details.EditFieldKind;

namespace DevZoneCrm.Web.Features.Projects.Details;

/// <summary>All facts of a project as text, so that what was typed, what was there and what another saved can be compared field by field.</summary>
public sealed class EditForm
{
    public const char Separator = ';';

    public static readonly IReadOnlyList<(string Group, EditField[] Fields)> Groups =
    [
        ("Group.Basic", [new("Name", Line, Required: true), new("CodeName", Line), new("Content", EditFieldKind.Text), new("Form", Line)]),
        ("Group.Investor", [new("Investors", Line, Required: true), new("CreditCode", Line), new("Country", Line), new("ForeignShare", Number), new("Tags", Ticks)]),
        ("Group.Industry", [new("ChainId", Choice), new("IndustryCode", Line), new("Sector", Choice)]),
        ("Group.Scale", [new("LandMu", Number), new("Plant", Number), new("Sales", Number), new("Tax", Number)]),
        ("Group.Source", [new("SourceRegion", Line), new("SourceChannel", Line)]),
        ("Group.Owner", [new("UnitId", Choice), new("OwnerPostId", Choice), new("Confidentiality", Choice), new("KeyLists", Ticks)]),
    ];

    private const decimal E4 = 10_000m;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public static IEnumerable<EditField> Fields => Groups.SelectMany(g => g.Fields);

    public string this[string key]
    {
        get => _values.GetValueOrDefault(key, string.Empty);
        set => _values[key] = value;
    }

    public static EditForm Of(ProjectPageDto page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var facts = page.Facts;
        return new EditForm
        {
            ["Name"] = facts.Name,
            ["CodeName"] = facts.CodeName ?? string.Empty,
            ["Content"] = facts.Content ?? string.Empty,
            ["Form"] = facts.Form ?? string.Empty,
            ["Investors"] = page.InvestorNames,
            ["CreditCode"] = page.Investors.FirstOrDefault(i => i.CreditCode is not null)?.CreditCode ?? string.Empty,
            ["Country"] = facts.Country ?? string.Empty,
            ["ForeignShare"] = FactRows.Number(facts.ForeignShareE4) ?? string.Empty,
            ["Tags"] = string.Join(Separator, Enum.GetValues<InvestorTags>().Where(t => t != InvestorTags.None && facts.Tags.HasFlag(t))),
            ["ChainId"] = facts.ChainId?.ToString() ?? string.Empty,
            ["IndustryCode"] = facts.IndustryCode ?? string.Empty,
            ["Sector"] = facts.Sector?.ToString() ?? string.Empty,
            ["LandMu"] = FactRows.Number(facts.LandMuE4) ?? string.Empty,
            ["Plant"] = FactRows.Number(facts.PlantSquareMetresE4) ?? string.Empty,
            ["Sales"] = FactRows.Number(facts.ExpectedSales) ?? string.Empty,
            ["Tax"] = FactRows.Number(facts.ExpectedTax) ?? string.Empty,
            ["SourceRegion"] = facts.SourceRegion ?? string.Empty,
            ["SourceChannel"] = facts.SourceChannel ?? string.Empty,
            ["UnitId"] = facts.UnitId.ToString(),
            ["OwnerPostId"] = facts.OwnerPostId?.ToString() ?? string.Empty,
            ["Confidentiality"] = facts.Confidentiality.ToString(),
            ["KeyLists"] = string.Join(Separator, page.KeyLists.Select(ListValues.Mark)),
        };
    }

    public bool Has(string key, string value) => this[key].Split(Separator).Contains(value);

    public void Tick(string key, string value, bool on) =>
        this[key] = string.Join(Separator, this[key].Split(Separator, StringSplitOptions.RemoveEmptyEntries).Where(v => v != value).Concat(on ? [value] : []));

    /// <summary>Numbers that cannot be read.</summary>
    public IReadOnlyList<string> Unreadable => [.. Fields.Where(f => f.Kind == Number && this[f.Key].Length > 0 && Read(f.Key) is null).Select(f => f.Key)];

    /// <summary>Takes over what another saved where nothing was typed here; where both typed, what was typed here stands until somebody chooses.</summary>
    public MergeOutcome Merge(EditForm before, EditForm theirs)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(theirs);
        var merge = ThreeWayMerge.Of(Fields.Select(f => f.Key), key => before[key], key => theirs[key], key => this[key]);
        foreach (var (key, value) in merge.Values)
        {
            this[key] = value;
        }

        return merge;
    }

    public EditProjectCommand ToCommand(Guid id, long version) => new(
        id,
        version,
        new ProjectFacts
        {
            Name = this["Name"],
            CodeName = Blank("CodeName"),
            Content = Blank("Content"),
            Form = Blank("Form"),
            Country = Blank("Country"),
            ForeignShareE4 = (int?)Read("ForeignShare"),
            Tags = this["Tags"].Split(Separator).Select(t => ListValues.ToEnum<InvestorTags>(t) ?? InvestorTags.None).Aggregate(InvestorTags.None, (all, tag) => all | tag),
            ChainId = Id("ChainId"),
            IndustryCode = Blank("IndustryCode"),
            Sector = ListValues.ToEnum<Sector>(this["Sector"]),
            LandMuE4 = Read("LandMu"),
            PlantSquareMetresE4 = Read("Plant"),
            ExpectedSales = Read("Sales"),
            ExpectedTax = Read("Tax"),
            SourceRegion = Blank("SourceRegion"),
            SourceChannel = Blank("SourceChannel"),
            UnitId = Id("UnitId") ?? Guid.Empty,
            OwnerPostId = Id("OwnerPostId"),
            Confidentiality = ListValues.ToEnum<Confidentiality>(this["Confidentiality"]) ?? Confidentiality.Internal,
        },
        this["Investors"],
        Blank("CreditCode"),
        [.. this["KeyLists"].Split(Separator).Select(ListValues.ToMark).OfType<KeyListMark>()]);

    /// <summary>The field an error of the command belongs to.</summary>
    public static string KeyOf(string property) => property switch
    {
        nameof(ProjectFacts.ForeignShareE4) => "ForeignShare",
        nameof(ProjectFacts.LandMuE4) => "LandMu",
        nameof(ProjectFacts.PlantSquareMetresE4) => "Plant",
        nameof(ProjectFacts.ExpectedSales) => "Sales",
        nameof(ProjectFacts.ExpectedTax) => "Tax",
        _ => property,
    };

    private string? Blank(string key) => string.IsNullOrWhiteSpace(this[key]) ? null : this[key].Trim();

    private Guid? Id(string key) => Guid.TryParse(this[key], out var id) ? id : null;

    private long? Read(string key) =>
        decimal.TryParse(this[key].Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 100_000_000m && number * E4 == decimal.Truncate(number * E4) ? (long)(number * E4) : null;
}
