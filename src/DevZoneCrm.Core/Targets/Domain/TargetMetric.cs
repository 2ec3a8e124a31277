using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Targets.Domain;

/// <summary>What a target is about. Counts are of a flow at or above a threshold that may have a lane in dollars: one definition with every other count.</summary>
/// <param name="Flow">Of counts only.</param>
/// <param name="MinWan">Threshold in 万元; none for all projects.</param>
/// <param name="MinUsdWan">The lane of dollar projects in 万美元; none where they are converted.</param>
public sealed record TargetMetric(MetricKind Kind, FlowKind? Flow = null, long? MinWan = null, long? MinUsdWan = null)
{
    public const int MaxCodeLength = 60;

    public static readonly TargetMetric ForeignCapital = new(MetricKind.ForeignCapital);
    public static readonly TargetMetric LeadingShare = new(MetricKind.LeadingShare);
    public static readonly TargetMetric Duty = new(MetricKind.Duty);

    private const long WanPerYi = 10_000;
    private const char Separator = ':';

    /// <summary>The six of the race, in its order.</summary>
    public static readonly IReadOnlyDictionary<TaskMetric, TargetMetric> OfTask = new Dictionary<TaskMetric, TargetMetric>
    {
        [TaskMetric.SignedAndRegistered] = new(MetricKind.Count, FlowKind.SignedAndRegistered, 5 * WanPerYi, 3000),
        [TaskMetric.Started] = Count(FlowKind.Started, 1),
        [TaskMetric.CompletedOrProducing] = Count(FlowKind.CompletedOrProducing, 1),
        [TaskMetric.ForeignCapital] = ForeignCapital,
        [TaskMetric.LeadingShare] = LeadingShare,
        [TaskMetric.Duty] = Duty,
    };

    public static TargetMetric Count(FlowKind flow, int minYi) => new(MetricKind.Count, flow, minYi * WanPerYi);

    /// <summary>The same for the same metric, however it was spelled: what is stored.</summary>
    public string Code => Kind != MetricKind.Count ? Kind.ToString()
        : string.Join(Separator, new[] { Flow.ToString(), MinWan?.ToString(CultureInfo.InvariantCulture), MinUsdWan?.ToString(CultureInfo.InvariantCulture) }.OfType<string>());

    public Threshold Threshold => new(MinWan / (decimal)WanPerYi, MinUsdWan);

    /// <summary>Share and points say how, not how much: they mean the same in March and in December and are never prorated.</summary>
    public bool IsProrated => Kind is MetricKind.Count or MetricKind.ForeignCapital;

    public TaskMetric? Task => OfTask.Where(t => t.Value == this).Select(t => (TaskMetric?)t.Key).FirstOrDefault();

    public decimal Most => Kind switch
    {
        MetricKind.LeadingShare => 100,
        MetricKind.Duty => 10,
        MetricKind.Count => 100_000,
        _ => 100_000_000,
    };

    /// <summary>In the viewer's language: 10亿元以上签约.</summary>
    public string Name
    {
        get
        {
            if (Kind != MetricKind.Count)
            {
                return ErrorTexts.Word(Kind);
            }

            var (culture, flow) = (CultureInfo.CurrentUICulture, ErrorTexts.Of($"TargetFlow.{Flow}"));
            return (MinWan, MinUsdWan) switch
            {
                (null, _) => ErrorTexts.Of("Target.MetricAll", flow),
                (WanPerYi, null) => ErrorTexts.Of("Target.MetricOneYi", flow, AmountFormat.Text(WanPerYi, Currency.Cny, culture)),
                ({ } wan, null) => ErrorTexts.Of("Target.MetricAtLeast", flow, AmountFormat.Text(wan, Currency.Cny, culture)),
                ({ } wan, { } usd) => ErrorTexts.Of("Target.MetricLanes", flow, AmountFormat.Text(wan, Currency.Cny, culture), AmountFormat.Text(usd, Currency.Usd, culture)),
            };
        }
    }

    /// <summary>个, 万美元, %, 分.</summary>
    public string Unit => ErrorTexts.Of($"Target.Unit.{Kind}");

    /// <summary>Reads what <see cref="Code"/> wrote.</summary>
    public static TargetMetric Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var parts = code.Split(Separator);
        return Enum.TryParse<MetricKind>(parts[0], out var kind) && kind != MetricKind.Count ? new TargetMetric(kind)
            : new TargetMetric(MetricKind.Count, Enum.Parse<FlowKind>(parts[0]), Part(1), Part(2));

        long? Part(int index) => index < parts.Length ? long.Parse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }
}
