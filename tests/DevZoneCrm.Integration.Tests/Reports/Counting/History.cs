using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Integration.Tests.Fixtures;

namespace DevZoneCrm.Integration.Tests.Reports.Counting;

/// <summary>A made-up project history, and the naive answer to how it counts: day by day, with decimals, without SQL.</summary>
internal sealed class History
{
    private static readonly Milestone[] Stages = [.. MilestoneDates.All.Where(MilestoneDates.IsStage)];

    private readonly List<(DateOnly From, Money Amount)> amounts = [];
    private readonly List<(DateOnly From, ProjectStatus Status)> statuses = [];
    private readonly MilestoneDates dates = new();

    public required string Code { get; init; }

    public required Guid UnitId { get; init; }

    public static History Random(string code, Guid unitId, Random random)
    {
        var history = new History { Code = code, UnitId = unitId };
        var day = new DateOnly(2023, 1, 1).AddDays(random.Next(1300));
        foreach (var stage in Stages)
        {
            if (random.Next(10) < 6 && day <= TestClock.StartDay)
            {
                history.dates[stage] = day;
            }

            day = day.AddDays(random.Next(3) == 0 ? 0 : random.Next(200));
        }

        history.dates[Milestone.Lead] ??= history.dates.First is { } first ? first : TestClock.StartDay;
        history.AddMilestones(random);
        history.AddAmounts(random);
        history.AddStatuses(random);
        return history;
    }

    public Project Build() => new ProjectBuilder
    {
        Code = Code,
        UnitId = UnitId,
        Amount = amounts[0].Amount,
        Dates = dates,
        Then = p =>
        {
            foreach (var (from, amount) in amounts.Skip(1))
            {
                p.ReviseInvestment(amount, from, "调整", TestClock.StartDay);
            }

            foreach (var (from, status) in statuses)
            {
                Change(p, from, status);
            }
        },
    }.Build();

    public DateOnly? DateFor(FlowKind kind, DateOnly from, DateOnly to) => kind switch
    {
        FlowKind.Signed => dates[Milestone.Signed],
        FlowKind.Registered => dates[Milestone.Registered],
        FlowKind.SignedAndRegistered => dates[Milestone.Signed] is { } s && dates[Milestone.Registered] is { } r ? (s > r ? s : r) : null,
        FlowKind.LandSecured => dates[Milestone.LandSecured],
        FlowKind.Started => dates[Milestone.Started],
        FlowKind.Completed => dates[Milestone.Completed],
        FlowKind.Producing => dates[Milestone.Producing],
        FlowKind.CompletedOrProducing => new[] { dates[Milestone.Completed], dates[Milestone.Producing] }.Where(d => d >= from && d <= to).Min(),
        FlowKind.FullCapacity => dates[Milestone.FullCapacity],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public Milestone? StageOn(DateOnly day) => Stages.Where(s => dates[s] <= day).Select(s => (Milestone?)s).LastOrDefault();

    /// <summary>The dates that were known on the day, as a card's light is judged by.</summary>
    public HealthFacts HealthOn(DateOnly day)
    {
        DateOnly? Known(Milestone milestone) => dates[milestone] <= day ? dates[milestone] : null;
        var stage = StageOn(day);
        return new HealthFacts(stage is { } s ? (ProjectStage)(int)s : ProjectStage.None, stage is { } reached ? dates[reached] : null, Known(Milestone.Signed), Known(Milestone.Registered), null);
    }

    public bool IsInProgressOn(DateOnly day) => dates.First <= day && statuses.Where(s => s.From <= day).Select(s => s.Status).LastOrDefault() == ProjectStatus.Active;

    public Money AmountOn(DateOnly day) => amounts.Where((a, i) => i == 0 || a.From <= day).Last().Amount;

    private static void Change(Project project, DateOnly on, ProjectStatus status)
    {
        switch (status)
        {
            case ProjectStatus.Active: project.Resume(on, "恢复", TestClock.StartDay); break;
            case ProjectStatus.OnHold: project.Hold(on, "暂缓", TestClock.StartDay); break;
            default: project.End(on, "终止", TestClock.StartDay); break;
        }
    }

    private static DateOnly Later(DateOnly day, Random random, int days)
    {
        var later = day.AddDays(random.Next(days));
        return later > TestClock.StartDay ? TestClock.StartDay : later;
    }

    private static Money RandomMoney(Random random)
    {
        // Round figures sit exactly on the edges, odd ones just beside them.
        int[] yi = [1, 5, 10, 20, 50, 100];
        return random.Next(4) switch
        {
            0 => A.Yi(yi[random.Next(yi.Length)]),
            1 => new Money((yi[random.Next(yi.Length)] * 100_000_000L) - 1, Currency.Cny),
            2 => A.UsdWan(random.Next(1, 8) * 1000),
            _ => new Money(random.NextInt64(1_000_000, 12_000_000_000), Currency.Cny),
        };
    }

    private void AddMilestones(Random random)
    {
        foreach (var milestone in new[] { Milestone.Registered, Milestone.LandSecured })
        {
            if (dates[Milestone.Signed] is { } signed && random.Next(3) > 0)
            {
                dates[milestone] = Later(signed, random, 300);
            }
        }
    }

    private void AddAmounts(Random random)
    {
        amounts.Add((dates.First!.Value, RandomMoney(random)));
        for (var i = random.Next(3); i > 0; i--)
        {
            var amount = RandomMoney(random);
            if (amount != amounts[^1].Amount)
            {
                amounts.Add((Later(amounts[^1].From, random, 250), amount));
            }
        }
    }

    private void AddStatuses(Random random)
    {
        var day = dates.Last!.Value;
        ProjectStatus[] course = random.Next(6) switch
        {
            0 => [ProjectStatus.OnHold],
            1 => [ProjectStatus.OnHold, ProjectStatus.Active],
            2 => [ProjectStatus.OnHold, ProjectStatus.Active, ProjectStatus.Ended],
            3 => [ProjectStatus.OnHold, ProjectStatus.Ended, ProjectStatus.Active],
            _ => [],
        };
        foreach (var status in course)
        {
            day = Later(day, random, 120);
            statuses.Add((day, status));
        }
    }
}
