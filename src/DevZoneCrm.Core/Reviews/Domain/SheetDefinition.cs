using static DevZoneCrm.Core.Reviews.Domain.CriterionCode;
using static DevZoneCrm.Core.Reviews.Domain.CriterionMethod;

namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>The whole sheet as data. <see cref="Shipped"/> is 示例规则 (domain 4); a zone keeps its own.</summary>
public sealed record SheetDefinition
{
    public const int MaxCount = 30;
    public const int MaxTextLength = 120;
    public const int MaxDays = 366;

    private const int FullWeight = 100;
    private const int StepCount = 4;

    public static readonly SheetDefinition Shipped = new()
    {
        Criteria =
        [
            new(ChainFit, 15, Facts),
            new(InvestorRank, 12, Facts),
            new(InvestorStrength, 15, Measured, 1m, 0.2m),
            new(Intensity, 15, Measured, 500m, 300m, 250m, 150m),
            new(Tax, 12, Measured, 40m, 15m, 15m, 5.6m),
            new(Technology, 10, Measured, 5m, 1m),
            new(Energy, 8, Measured, 0.5m, 1.5m),
            new(CriterionCode.Environment, 5, Judged),
            new(Safety, 4, Judged),
            new(Readiness, 4, Judged),
        ],
        Vetoes =
        [
            new("Catalogue"), new("NegativeList"), new("Yangtze"), new("EnergyQuota"), new("Sanction"), new("EiaSafety"), new("Spatial"), new("Identity"), new("FairCompetition"),
        ],
        Departments =
        [
            new("Economic", Role: Common.Security.Role.Economic), new("Planning"), new("Environment"), new("Emergency"), new("Permits", Role: Common.Security.Role.PermitOffice),
        ],
    };

    public required IReadOnlyList<SheetCriterion> Criteria { get; init; }

    public required IReadOnlyList<SheetVeto> Vetoes { get; init; }

    public required IReadOnlyList<SheetDepartment> Departments { get; init; }

    /// <summary>What the four steps of a judged criterion are worth, in per cent, best first.</summary>
    public IReadOnlyList<int> Steps { get; init; } = [100, 60, 30, 0];

    /// <summary>From these scores on A, B and C; below the last one 不予引进.</summary>
    public decimal GradeA { get; init; } = 80m;

    public decimal GradeB { get; init; } = 70m;

    public decimal GradeC { get; init; } = 60m;

    /// <summary>Below this 投资强度 (万元 per mu) a project is refused whatever its score.</summary>
    public decimal IntensityFloor { get; init; } = 200m;

    /// <summary>The same for a leased plant, in 万元 per 1000 m².</summary>
    public decimal LeasedIntensityFloor { get; init; } = 100m;

    /// <summary>全区平均能耗 in tce per 万元 of added value, against which a project's is held.</summary>
    public decimal ZoneEnergyMean { get; init; } = 0.35m;

    /// <summary>Calendar days from the decision to the re-check of a C.</summary>
    public int RecheckDays { get; init; } = 60;

    /// <summary>Working days of the office's pre-check.</summary>
    public int PreCheckDays { get; init; } = 3;

    /// <summary>Working days of the departments; then they are reminded.</summary>
    public int OpinionDays { get; init; } = 5;

    /// <summary>Working days after the reminder; then the leader in charge is told.</summary>
    public int EscalationDays { get; init; } = 2;

    /// <summary>Working days in which experts can open the file and score.</summary>
    public int PanelDays { get; init; } = 10;

    /// <summary>From this investment on (亿元) the 党工委 decides.</summary>
    public decimal LargeYi { get; init; } = 10m;

    /// <summary>From this land on (mu) the 党工委 decides.</summary>
    public decimal LargeMu { get; init; } = 100m;

    public SheetCriterion Of(CriterionCode code) => Criteria.Single(c => c.Code == code);

    public IEnumerable<SheetCriterion> JudgedOnes => Criteria.Where(c => c.Method == Judged);

    /// <summary>What is wrong with it, as an error code; none where all is well.</summary>
    public string? FirstWrong() =>
        Criteria.Select(c => c.Code).Distinct().Count() != Enum.GetValues<CriterionCode>().Length || Criteria.Count != Enum.GetValues<CriterionCode>().Length ? ReviewErrors.SheetCriteria
        : Criteria.Any(c => c.Weight < 0) || Criteria.Sum(c => c.Weight) != FullWeight ? ReviewErrors.SheetWeights
        : Criteria.Any(c => c.Method == Measured && (c.Full is null || c.Zero is null || c.Full == c.Zero || (c.LeasedFull is null != c.LeasedZero is null) || (c.LeasedFull is { } full && full == c.LeasedZero))) ? ReviewErrors.SheetEdges
        : Criteria.Any(c => c.Method == Measured && !Measurable(c.Code)) || Criteria.Any(c => c.Method == Facts && c.Code is not (ChainFit or InvestorRank)) ? ReviewErrors.SheetMethod
        : !JudgedOnes.Any() ? ReviewErrors.SheetNothingJudged
        : Steps.Count != StepCount || Steps.Any(s => s is < 0 or > FullWeight) || !Steps.SequenceEqual(Steps.Distinct().OrderDescending()) ? ReviewErrors.SheetSteps
        : GradeA > FullWeight || GradeA <= GradeB || GradeB <= GradeC || GradeC <= 0 ? ReviewErrors.SheetGrades
        : Vetoes.Count == 0 || Departments.Count == 0 || !Distinct(Vetoes.Select(v => v.Code)) || !Distinct(Departments.Select(d => d.Code)) ? ReviewErrors.SheetLists
        : new[] { RecheckDays, PreCheckDays, OpinionDays, EscalationDays, PanelDays }.Any(d => d is < 1 or > MaxDays) || ZoneEnergyMean <= 0 || LargeYi <= 0 || LargeMu <= 0 || IntensityFloor < 0 || LeasedIntensityFloor < 0 ? ReviewErrors.SheetNumbers
        : null;

    private static bool Measurable(CriterionCode code) => code is InvestorStrength or Intensity or Tax or Technology or Energy;

    private static bool Distinct(IEnumerable<string> codes) => codes.GroupBy(c => c, StringComparer.Ordinal).All(g => g.Count() == 1);
}
