using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>
/// The one definition of what counts, when and for how much (contracts 3): a project's days on the board and its flows, from its dates, statuses and amounts.
/// </summary>
public static class CountedRows
{
    private static readonly Milestone[] Stages = [.. MilestoneDates.All.Where(MilestoneDates.IsStage)];

    private static readonly (FlowKind Kind, Func<Project, DateOnly?> On)[] Dated =
    [
        (FlowKind.Signed, p => p.SignedOn),
        (FlowKind.Registered, p => p.RegisteredOn),
        (FlowKind.SignedAndRegistered, p => p.SignedAndRegisteredOn),
        (FlowKind.LandSecured, p => p.LandSecuredOn),
        (FlowKind.Started, p => p.StartedOn),
        (FlowKind.Completed, p => p.CompletedOn),
        (FlowKind.Producing, p => p.ProducingOn),
        (FlowKind.FullCapacity, p => p.FullCapacityOn),
    ];

    /// <summary>Stock: on the board from its first stage on, except while a status other than 推进 is in force; under the latest stage dated by then.</summary>
    public static IReadOnlyList<ProjectSpan> SpansOf(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var (spans, dates, days) = (new List<ProjectSpan>(), project.Dates, ChangeDays(project));
        for (var i = 0; i < days.Count; i++)
        {
            var (from, until) = (days[i], i + 1 < days.Count ? days[i + 1] : ProjectSpan.Open);
            if (project.StatusInForceOn(from) != ProjectStatus.Active)
            {
                continue;
            }

            var (stage, money) = (dates.StageOn(from), project.InvestmentOn(from));
            var stageOn = dates[(Milestone)(int)stage]!.Value;
            if (spans.Count > 0 && spans[^1] is var last && last.UntilOn == from && last.Stage == stage && last.StageOn == stageOn && last.Amount == money.Amount && last.Currency == money.Currency)
            {
                from = last.FromOn;
                spans.RemoveAt(spans.Count - 1);
            }

            spans.Add(Span(project, from, until, stage, stageOn, money));
        }

        return spans;
    }

    /// <summary>Flows: each date once, whatever the project's later status. 竣工投产 is dated by the earlier of the two that lies in the period asked for.</summary>
    public static IReadOnlyList<ProjectFlow> FlowsOf(Project project, RateTable rates)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(rates);
        var flows = new List<ProjectFlow>();
        foreach (var (kind, day) in Dated)
        {
            if (day(project) is { } on)
            {
                flows.Add(Flow(project, rates, (int)kind, on));
            }
        }

        AddCompletedOrProducing(flows, project, rates, CountingBasis.Zone, project.CompletedOn);
        AddStatistics(flows, project, rates);
        return flows;
    }

    // 统计口径: what statistics accepted, on the day they did.
    private static void AddStatistics(List<ProjectFlow> flows, Project project, RateTable rates)
    {
        if (project.StartedOn is not null && project.StartedStatisticsOn is { } started)
        {
            flows.Add(Flow(project, rates, FlowKinds.Number(FlowKind.Started, CountingBasis.Statistics), started));
        }

        var completed = project.CompletedOn is null ? null : project.CompletedStatisticsOn;
        if (completed is { } day)
        {
            flows.Add(Flow(project, rates, FlowKinds.Number(FlowKind.Completed, CountingBasis.Statistics), day));
        }

        AddCompletedOrProducing(flows, project, rates, CountingBasis.Statistics, completed);
    }

    // Either day; in a period that holds both, the later one does not count.
    private static void AddCompletedOrProducing(List<ProjectFlow> flows, Project project, RateTable rates, CountingBasis basis, DateOnly? completedOn)
    {
        var kind = FlowKinds.Number(FlowKind.CompletedOrProducing, basis);
        var days = new[] { completedOn, project.ProducingOn }.OfType<DateOnly>().Distinct().Order().ToList();
        flows.AddRange(days.Select((day, i) => Flow(project, rates, kind, day, i == 0 ? null : days[0])));
    }

    // Every day from the first stage on at which something could begin or end.
    private static List<DateOnly> ChangeDays(Project project)
    {
        var stages = Stages.Select(project.DateOf).OfType<DateOnly>().ToList();
        if (stages.Count == 0)
        {
            return [];
        }

        var first = stages.Min();
        var others = project.StatusPeriods.SelectMany(s => new[] { s.FromOn, s.UntilOn ?? s.FromOn }).Concat(project.SupersededInvestments.Select(s => s.UntilOn));
        return [.. stages.Concat(others).Where(d => d >= first).Distinct().Order()];
    }

    private static ProjectSpan Span(Project p, DateOnly from, DateOnly until, ProjectStage stage, DateOnly stageOn, Money money) => new()
    {
        ProjectId = p.Id,
        Code = p.Code,
        FromOn = from,
        UntilOn = until,
        Kind = (int)stage,
        StageOn = stageOn,
        Currency = money.Currency,
        Amount = money.Amount,
        UnitId = p.UnitId,
        ChainId = p.ChainId,
        OwnerPostId = p.OwnerPostId,
        CreatedBy = p.CreatedBy,
        Confidentiality = p.Confidentiality,
        StageNow = p.Stage,
        Sector = p.Sector,
        Tags = p.Tags,
    };

    private static ProjectFlow Flow(Project p, RateTable rates, int kind, DateOnly on, DateOnly? earlier = null)
    {
        var money = p.InvestmentOn(on);
        var rate = money.Currency == Currency.Usd ? rates.Of(on.Year) : null;
        return new ProjectFlow
        {
            ProjectId = p.Id,
            Kind = kind,
            On = on,
            EarlierOn = earlier,
            Year = on.Year,
            RateE4 = rate,
            Bucket = Buckets.Of(Buckets.MicroYuan(money.Currency, money.Amount, rate)),
            Currency = money.Currency,
            Amount = money.Amount,
            UnitId = p.UnitId,
            ChainId = p.ChainId,
            OwnerPostId = p.OwnerPostId,
            CreatedBy = p.CreatedBy,
            Confidentiality = p.Confidentiality,
            StageNow = p.Stage,
            Sector = p.Sector,
            Tags = p.Tags,
        };
    }
}
