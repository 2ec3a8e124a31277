using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Months.GetRuleInForce;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetOverview;
using DevZoneCrm.Core.Targets.GetFlowTargets;
using DevZoneCrm.Core.Zones.GetZoneRules;

namespace DevZoneCrm.Web.Features.Overview;

/// <summary>What the overview asks and what it was answered. The last question wins: a slow answer to an earlier one is dropped.</summary>
public sealed class OverviewState(IAppSender sender, ZoneCalendar calendar)
{
    private int _asked;

    public OverviewAddress Address { get; private set; } = new();

    /// <summary>The last answer; it stays in view, dimmed, while the next is on its way.</summary>
    public OverviewDto? Data { get; private set; }

    public Failure? Failure { get; private set; }

    public bool IsLoading { get; private set; } = true;

    /// <summary>The zone's clock at the last answer; it stands at the foot of a printed page.</summary>
    public DateTimeOffset AnsweredAt { get; private set; }

    /// <summary>亿元 with which this page opens; none for all projects.</summary>
    public decimal? OpeningMinYi { get; private set; }

    /// <summary>万美元 lane of the counting rule; none where dollars are converted.</summary>
    public decimal? OpeningMinUsdWan { get; private set; }

    public DateOnly Today => calendar.Today;

    /// <summary>The period asked for; this month where none is said or it cannot be read.</summary>
    public Period Period => PeriodParser.TryParse(Address.Period, out var period) ? period : ThisMonth;

    public Period ThisMonth => PeriodSteps.Holding(calendar.Today, PeriodKind.Month);

    /// <summary>The targets that fit the page, by flow.</summary>
    public IReadOnlyList<FlowTargetDto> Targets { get; private set; } = [];

    public FlowTargetDto? TargetOf(FlowKind flow) => Targets.FirstOrDefault(t => t.Flow == flow);

    /// <summary>The sentence to show instead of figures.</summary>
    public string? Problem => Failure is null ? null : Failure.Fields.Values.SelectMany(sentences => sentences).FirstOrDefault() ?? Failure.Text;

    /// <summary>The counting rule of the period opens the page; where it counts every size, the zone's own choice does.</summary>
    public async Task ReadOpeningAsync(string? period, CancellationToken cancellationToken)
    {
        var (rule, rules) = (await sender.Send(new GetRuleInForceQuery(period), cancellationToken), await sender.Send(new GetZoneRulesQuery(), cancellationToken));
        OpeningMinYi = rule is { IsSuccess: true, Value.MinYi: { } yi } ? yi : rules is { IsSuccess: true } ? rules.Value.DefaultMinYi : null;
        OpeningMinUsdWan = rule is { IsSuccess: true } ? rule.Value.MinUsdWan : null;
    }

    public async Task LoadAsync(OverviewAddress address, CancellationToken cancellationToken)
    {
        var question = ++_asked;
        (Address, IsLoading) = (address, true);
        var result = await sender.Send(Question(address), cancellationToken);
        if (question != _asked)
        {
            return;
        }

        var targets = await TargetsAsync(address, cancellationToken);
        if (question != _asked)
        {
            return;
        }

        Failure = result.Failure;
        Data = result.IsSuccess ? result.Value : null;
        Targets = targets;
        AnsweredAt = calendar.Now;
        IsLoading = false;
    }

    /// <summary>The same question again, because something was saved; the figures in view stay, undimmed, until the new ones are there.</summary>
    public async Task RefreshAsync(long version, CancellationToken cancellationToken)
    {
        var question = _asked;
        var result = await sender.Send(Question(Address) with { DataVersion = version }, cancellationToken);
        if (question == _asked && result.IsSuccess)
        {
            (Failure, Data, Targets, AnsweredAt) = (null, result.Value, await TargetsAsync(Address, cancellationToken), calendar.Now);
        }
    }

    /// <summary>The same view in a period of another kind: the one that holds today, or the last day of a past period.</summary>
    public OverviewAddress InKind(PeriodKind kind)
    {
        var day = Period.Contains(Today) ? Today : Period.To;
        return At(PeriodSteps.Holding(day, kind));
    }

    /// <summary>The same view in another period; a day chosen by hand belonged to the period left.</summary>
    public OverviewAddress At(Period period) => Address with { Period = period == ThisMonth ? null : period.Code, AsOf = null };

    private async Task<IReadOnlyList<FlowTargetDto>> TargetsAsync(OverviewAddress address, CancellationToken cancellationToken)
    {
        var targets = await sender.Send(new GetFlowTargetsQuery(address.Period ?? ThisMonth.Code, address.Threshold, address.Filter), cancellationToken);
        return targets is { IsSuccess: true } ? targets.Value : [];
    }

    private GetOverviewQuery Question(OverviewAddress address) => new(address.Period ?? ThisMonth.Code, address.Threshold, address.Filter, address.AsOf) { Basis = address.Basis };
}
