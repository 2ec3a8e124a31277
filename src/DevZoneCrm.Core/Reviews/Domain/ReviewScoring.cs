using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>
/// The arithmetic of the sheet (domain 4), pure. Measured criteria are linear between full marks and none; steps come from facts or from the panel, of whose marks on
/// each criterion the highest and the lowest are dropped. Points are kept to two decimals, half up, and the grade is read off the kept sum.
/// </summary>
public static class ReviewScoring
{
    /// <summary>Fewer marks than this leave nothing when two are dropped.</summary>
    public const int LeastMarks = 3;

    private const int PointDecimals = 2;
    private const int ShareDecimals = 4;
    private const decimal Hundred = 100m;

    /// <summary>0 … 1 on the way from <paramref name="zero"/> to <paramref name="full"/>, whichever is the larger.</summary>
    public static decimal Share(decimal value, decimal full, decimal zero) => Math.Clamp((value - zero) / (full - zero), 0m, 1m);

    public static decimal Rounded(decimal points) => Math.Round(points, PointDecimals, MidpointRounding.AwayFromZero);

    /// <summary>The mean without one highest and one lowest; none for too few marks.</summary>
    public static decimal? TrimmedMean(IReadOnlyCollection<int> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        return marks.Count < LeastMarks ? null : (decimal)(marks.Sum() - marks.Max() - marks.Min()) / (marks.Count - 2);
    }

    /// <summary>The grade of a stored score.</summary>
    public static ReviewGrade GradeOf(decimal score, SheetDefinition sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return score >= sheet.GradeA ? ReviewGrade.A : score >= sheet.GradeB ? ReviewGrade.B : score >= sheet.GradeC ? ReviewGrade.C : ReviewGrade.Refused;
    }

    /// <summary>What a measured criterion looks at; none where something it needs was not given.</summary>
    public static decimal? Measure(CriterionCode code, SheetDefinition sheet, ReviewFacts facts, ReviewInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(inputs);
        return code switch
        {
            CriterionCode.InvestorStrength => facts.Investment > 0 ? (decimal?)inputs.NetAssets / facts.Investment : null,
            CriterionCode.Intensity => facts.PerArea(inputs.FixedInvestment),
            CriterionCode.Tax => facts.PerArea(facts.ExpectedTax),
            CriterionCode.Technology => inputs.ResearchPercent,
            CriterionCode.Energy => inputs.EnergyPerWan / sheet.ZoneEnergyMean,
            _ => null,
        };
    }

    /// <summary>Which of the four steps the facts earn, 0 for the best.</summary>
    public static int StepOf(CriterionCode code, ReviewFacts facts, ReviewInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(inputs);
        return code switch
        {
            CriterionCode.ChainFit => ChainStep(facts.ChainClass, inputs.FillsGap || facts.Tags.HasFlag(InvestorTags.ChainLeader)),
            CriterionCode.InvestorRank => RankStep(facts.Tags, inputs.Fortune500Controls),
            _ => throw new ArgumentOutOfRangeException(nameof(code)),
        };
    }

    /// <summary>The whole sheet.</summary>
    /// <param name="marks">Each scoring expert's marks; none while the panel has not sat, and judged criteria are then missing.</param>
    /// <param name="isVetoed">A 一票否决 applies.</param>
    public static ReviewResult Work(SheetDefinition sheet, ReviewFacts facts, ReviewInputs inputs, IReadOnlyCollection<IReadOnlyCollection<ExpertMark>> marks, bool isVetoed)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(facts);
        var lines = sheet.Criteria.Select(c => Line(c, sheet, facts, inputs, marks)).ToList();
        var total = lines.Sum(l => l.Points);
        var intensity = facts.PerArea(inputs.FixedInvestment);
        var isBelow = intensity < (facts.IsLeased ? sheet.LeasedIntensityFloor : sheet.IntensityFloor);
        return new ReviewResult(lines, total, intensity is { } value ? Rounded(value) : null, isBelow, isVetoed || isBelow ? ReviewGrade.Refused : GradeOf(total, sheet));
    }

    private static ScoreLine Line(SheetCriterion criterion, SheetDefinition sheet, ReviewFacts facts, ReviewInputs inputs, IReadOnlyCollection<IReadOnlyCollection<ExpertMark>> marks)
    {
        switch (criterion.Method)
        {
            case CriterionMethod.Measured:
                var (full, zero) = criterion.Edges(facts.IsLeased);
                var value = Measure(criterion.Code, sheet, facts, inputs);
                return Of(criterion, value is { } measured ? Share(measured, full, zero) : null, value, full, zero, []);
            case CriterionMethod.Facts:
                return Of(criterion, sheet.Steps[StepOf(criterion.Code, facts, inputs)] / Hundred, null, null, null, []);
            default:
                var given = marks.SelectMany(m => m).Where(m => m.Code == criterion.Code).Select(m => m.Percent).Order().ToList();
                return Of(criterion, TrimmedMean(given) / Hundred, null, null, null, given);
        }
    }

    private static ScoreLine Of(SheetCriterion criterion, decimal? share, decimal? value, decimal? full, decimal? zero, IReadOnlyList<int> marks) => new(
        criterion.Code,
        criterion.Method,
        criterion.Weight,
        value is { } shown ? Math.Round(shown, ShareDecimals, MidpointRounding.AwayFromZero) : null,
        full,
        zero,
        Math.Round(share ?? 0m, ShareDecimals, MidpointRounding.AwayFromZero),
        Rounded((share ?? 0m) * criterion.Weight),
        share is null,
        marks);

    // 示例规则: leading chain with 补链 or 链主 all, one of the two most, a chain of the zone's list some, outside it none.
    private static int ChainStep(ChainClass? chain, bool fits) => (chain, fits) switch
    {
        (Chains.ChainClass.Leading, true) => 0,
        (Chains.ChainClass.Leading, false) or (Chains.ChainClass.Future or Chains.ChainClass.Emerging, true) => 1,
        (Chains.ChainClass.Future or Chains.ChainClass.Emerging, false) => 2,
        _ => 3,
    };

    private static int RankStep(InvestorTags tags, bool controls) =>
        tags.HasFlag(InvestorTags.Fortune500) && controls ? 0
        : (tags & (InvestorTags.Fortune500 | InvestorTags.Listed | InvestorTags.CentralEnterprise)) != InvestorTags.None ? 1
        : (tags & (InvestorTags.Specialised | InvestorTags.ChainLeader)) != InvestorTags.None ? 2
        : 3;
}
