using System.Globalization;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Web.Features.Reviews;

/// <summary>The application as typed: amounts in 万元, numbers as text until they are sent.</summary>
public sealed class ReviewForm
{
    private const decimal Wan = 10_000m;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The fields that are amounts in 万元.</summary>
    public static readonly IReadOnlyList<string> Amounts = [nameof(ReviewInputs.NetAssets), nameof(ReviewInputs.FixedInvestment), nameof(ReviewInputs.RegisteredCapital)];

    /// <summary>The other numbers.</summary>
    public static readonly IReadOnlyList<string> Numbers = [nameof(ReviewInputs.ResearchPercent), nameof(ReviewInputs.EnergyPerWan), nameof(ReviewInputs.BuildMonths)];

    public static readonly IReadOnlyList<string> Notes = [nameof(ReviewInputs.TechnologyNote), nameof(ReviewInputs.EnvironmentNote), nameof(ReviewInputs.SafetyNote), nameof(ReviewInputs.ReadinessNote)];

    public bool FillsGap { get; set; }

    public bool Fortune500Controls { get; set; }

    public string this[string field]
    {
        get => _values.GetValueOrDefault(field) ?? string.Empty;
        set => _values[field] = value;
    }

    /// <summary>The fields that hold something which is no number.</summary>
    public IEnumerable<string> Unreadable => Amounts.Concat(Numbers).Where(f => this[f].Trim().Length > 0 && Number(f) is null);

    public static ReviewForm Of(ReviewInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var form = new ReviewForm { FillsGap = inputs.FillsGap, Fortune500Controls = inputs.Fortune500Controls };
        form[nameof(inputs.NetAssets)] = Plain(inputs.NetAssets / Wan);
        form[nameof(inputs.FixedInvestment)] = Plain(inputs.FixedInvestment / Wan);
        form[nameof(inputs.RegisteredCapital)] = Plain(inputs.RegisteredCapital / Wan);
        form[nameof(inputs.ResearchPercent)] = Plain(inputs.ResearchPercent);
        form[nameof(inputs.EnergyPerWan)] = Plain(inputs.EnergyPerWan);
        form[nameof(inputs.BuildMonths)] = Plain(inputs.BuildMonths);
        (form[nameof(inputs.TechnologyNote)], form[nameof(inputs.EnvironmentNote)]) = (inputs.TechnologyNote ?? string.Empty, inputs.EnvironmentNote ?? string.Empty);
        (form[nameof(inputs.SafetyNote)], form[nameof(inputs.ReadinessNote)]) = (inputs.SafetyNote ?? string.Empty, inputs.ReadinessNote ?? string.Empty);
        return form;
    }

    public ReviewInputs ToInputs() => new()
    {
        NetAssets = Yuan(nameof(ReviewInputs.NetAssets)),
        FixedInvestment = Yuan(nameof(ReviewInputs.FixedInvestment)),
        RegisteredCapital = Yuan(nameof(ReviewInputs.RegisteredCapital)),
        ResearchPercent = Number(nameof(ReviewInputs.ResearchPercent)),
        EnergyPerWan = Number(nameof(ReviewInputs.EnergyPerWan)),
        BuildMonths = (int?)Number(nameof(ReviewInputs.BuildMonths)),
        FillsGap = FillsGap,
        Fortune500Controls = Fortune500Controls,
        TechnologyNote = Said(nameof(ReviewInputs.TechnologyNote)),
        EnvironmentNote = Said(nameof(ReviewInputs.EnvironmentNote)),
        SafetyNote = Said(nameof(ReviewInputs.SafetyNote)),
        ReadinessNote = Said(nameof(ReviewInputs.ReadinessNote)),
    };

    private string? Said(string field) => string.IsNullOrWhiteSpace(this[field]) ? null : this[field];

    private long? Yuan(string field) => Number(field) is { } wan ? (long)Math.Round(wan * Wan, MidpointRounding.AwayFromZero) : null;

    private decimal? Number(string field) => decimal.TryParse(this[field].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < ReviewInputs.MaxYuan ? number : null;

    private static string Plain(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? string.Empty;
}
