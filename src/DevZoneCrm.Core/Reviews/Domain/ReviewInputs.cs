namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>申报内容: what the project's own fields do not hold.</summary>
public sealed record ReviewInputs
{
    public const int MaxTextLength = 1000;
    public const long MaxYuan = 10_000_000_000_000;
    public const int MaxMonths = 240;

    /// <summary>投资方净资产 in yuan.</summary>
    public long? NetAssets { get; init; }

    /// <summary>固定资产投资 in yuan.</summary>
    public long? FixedInvestment { get; init; }

    /// <summary>拟注册资本 in yuan.</summary>
    public long? RegisteredCapital { get; init; }

    /// <summary>研发投入 in per cent of sales.</summary>
    public decimal? ResearchPercent { get; init; }

    /// <summary>单位能耗 in tce per 万元 of added value.</summary>
    public decimal? EnergyPerWan { get; init; }

    /// <summary>建设工期 in months, 开工 to 投产.</summary>
    public int? BuildMonths { get; init; }

    /// <summary>世界500强 holds the control, not only a share.</summary>
    public bool Fortune500Controls { get; init; }

    /// <summary>补链: fills a gap of the chain.</summary>
    public bool FillsGap { get; init; }

    /// <summary>技术、专利、团队.</summary>
    public string? TechnologyNote { get; init; }

    /// <summary>排放、VOC、废水.</summary>
    public string? EnvironmentNote { get; init; }

    /// <summary>危险源.</summary>
    public string? SafetyNote { get; init; }

    /// <summary>资金证明、地块、时间表.</summary>
    public string? ReadinessNote { get; init; }

    internal ReviewInputs Normalised() => this with
    {
        TechnologyNote = Blank(TechnologyNote),
        EnvironmentNote = Blank(EnvironmentNote),
        SafetyNote = Blank(SafetyNote),
        ReadinessNote = Blank(ReadinessNote),
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
