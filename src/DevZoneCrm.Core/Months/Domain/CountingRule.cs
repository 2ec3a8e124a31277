using System.Globalization;
using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Months.Domain;

/// <summary>口径: one version of how the zone counts, from a day on. Never changed: a change is the next version.</summary>
public sealed class CountingRule : AggregateRoot
{
    public const int MaxNameLength = 60;
    public const int MaxNoteLength = 500;
    public const int MaxStagesLength = 40;

    private const decimal YuanPerYi = 100_000_000m;
    private const decimal CentsPerWanUsd = 1_000_000m;

    private CountingRule()
    {
    }

    /// <summary>From 2 on: 1 is the shipped rule, which is in no table.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public DateOnly ValidFrom { get; private set; }

    public long? MinYuan { get; private set; }

    public long? MinUsdCents { get; private set; }

    public SignedMeaning Signed { get; private set; }

    public string Negotiating { get; private set; } = string.Empty;

    public string InHand { get; private set; } = string.Empty;

    public string UnderConstruction { get; private set; } = string.Empty;

    public RateOfRecord Rate { get; private set; }

    public CountingBasis Basis { get; private set; }

    public string? Note { get; private set; }

    public bool IsExample { get; private set; }

    public string WrittenBy { get; private set; } = string.Empty;

    public DateTimeOffset WrittenAt { get; private set; }

    public RuleContent Content => new()
    {
        Number = Number,
        Name = Name,
        ValidFrom = ValidFrom,
        MinYi = MinYuan / YuanPerYi,
        MinUsdWan = MinUsdCents / CentsPerWanUsd,
        Signed = Signed,
        Negotiating = Stages(Negotiating),
        InHand = Stages(InHand),
        UnderConstruction = Stages(UnderConstruction),
        Rate = Rate,
        Basis = Basis,
        Note = Note,
        IsExample = IsExample,
    };

    /// <exception cref="RuleException">A stock class without stages.</exception>
    public static CountingRule Write(RuleContent content, string by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Negotiating.Count == 0 || content.InHand.Count == 0 || content.UnderConstruction.Count == 0)
        {
            throw new RuleException(RuleErrors.NoStages);
        }

        return new CountingRule
        {
            Number = content.Number,
            Name = content.Name?.Trim() ?? string.Empty,
            ValidFrom = content.ValidFrom,
            MinYuan = (long?)(content.MinYi * YuanPerYi),
            MinUsdCents = (long?)(content.MinUsdWan * CentsPerWanUsd),
            Signed = content.Signed,
            Negotiating = Text(content.Negotiating),
            InHand = Text(content.InHand),
            UnderConstruction = Text(content.UnderConstruction),
            Rate = content.Rate,
            Basis = content.Basis,
            Note = string.IsNullOrWhiteSpace(content.Note) ? null : content.Note.Trim(),
            IsExample = content.IsExample,
            WrittenBy = by,
            WrittenAt = at,
        };
    }

    private static string Text(IEnumerable<ProjectStage> stages) => string.Join(',', stages.Distinct().Order().Select(s => ((int)s).ToString(CultureInfo.InvariantCulture)));

    private static IReadOnlyList<ProjectStage> Stages(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(s => (ProjectStage)int.Parse(s, CultureInfo.InvariantCulture))];
}
