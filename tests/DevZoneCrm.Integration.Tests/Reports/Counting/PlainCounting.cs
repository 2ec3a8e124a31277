using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;

using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Integration.Tests.Reports.Counting;

/// <summary>
/// What counts, said a second time and from the projects themselves, as contracts 3 puts it: slow, and with nothing kept beside the project.
/// The counted rows must come to the same.
/// </summary>
internal static class PlainCounting
{
    private const int MicroPerYuan = 1_000_000;

    /// <summary>Flow: projects dated inside the span, each once, whatever their later status.</summary>
    public static IQueryable<CountedRow> Flow(IAppDbContext db, IQueryable<Project> projects, FlowKind kind, DateOnly from, DateOnly to) =>
        Rows(db, Dated(projects, kind, from, to).Where(d => d.On >= from && d.On <= to));

    /// <summary>Stock: projects in progress on the day, under the stage they were in.</summary>
    public static IQueryable<CountedRow> Stock(IAppDbContext db, IQueryable<Project> projects, DateOnly day)
    {
        Expression<Func<Project, int, DatedProject>> dated = (p, stage) => new DatedProject { Project = p, On = day, Kind = stage };
        return Rows(db, InProgressOn(projects, day).Select(dated.With(StageOn(day))));
    }

    /// <summary>Dated by then, and no status other than 推进 in force on the day.</summary>
    public static IQueryable<Project> InProgressOn(IQueryable<Project> projects, DateOnly day) =>
        projects.Where(p => p.FirstOn <= day && !p.StatusPeriods.Any(s => s.FromOn <= day && (s.UntilOn == null || s.UntilOn > day)));

    /// <summary>The latest stage dated on or before the day, as its number; 0 if none.</summary>
    public static Expression<Func<Project, int>> StageOn(DateOnly day) => p =>
        p.FullCapacityOn <= day ? (int)ProjectStage.FullCapacity
        : p.ProducingOn <= day ? (int)ProjectStage.Producing
        : p.CompletedOn <= day ? (int)ProjectStage.Completed
        : p.StartedOn <= day ? (int)ProjectStage.Started
        : p.SignedOn <= day ? (int)ProjectStage.Signed
        : p.IntentOn <= day ? (int)ProjectStage.Intent
        : p.NegotiatingOn <= day ? (int)ProjectStage.Negotiating
        : p.LeadOn <= day ? (int)ProjectStage.Lead
        : 0;

    /// <summary>The column in which the project stood on the day; 0 if it was not on the board.</summary>
    public static Expression<Func<Project, int>> BoardStageOn(DateOnly day)
    {
        Expression<Func<Project, int, int>> onBoard = (p, stage) =>
            p.FirstOn <= day && !p.StatusPeriods.Any(s => s.FromOn <= day && (s.UntilOn == null || s.UntilOn > day)) ? stage : 0;
        return onBoard.With(StageOn(day));
    }

    private static IQueryable<DatedProject> Dated(IQueryable<Project> projects, FlowKind kind, DateOnly from, DateOnly to) => kind switch
    {
        FlowKind.Signed => projects.Select(p => new DatedProject { Project = p, On = p.SignedOn, Kind = (int)FlowKind.Signed }),
        FlowKind.Registered => projects.Select(p => new DatedProject { Project = p, On = p.RegisteredOn, Kind = (int)FlowKind.Registered }),
        FlowKind.SignedAndRegistered => projects.Select(p => new DatedProject { Project = p, On = p.SignedAndRegisteredOn, Kind = (int)FlowKind.SignedAndRegistered }),
        FlowKind.LandSecured => projects.Select(p => new DatedProject { Project = p, On = p.LandSecuredOn, Kind = (int)FlowKind.LandSecured }),
        FlowKind.Started => projects.Select(p => new DatedProject { Project = p, On = p.StartedOn, Kind = (int)FlowKind.Started }),
        FlowKind.Completed => projects.Select(p => new DatedProject { Project = p, On = p.CompletedOn, Kind = (int)FlowKind.Completed }),
        FlowKind.Producing => projects.Select(p => new DatedProject { Project = p, On = p.ProducingOn, Kind = (int)FlowKind.Producing }),
        // 竣工 is never after 投产, so the earlier one inside the span is 竣工 where that lies inside, else 投产.
        FlowKind.CompletedOrProducing => projects.Where(p => (p.CompletedOn >= from && p.CompletedOn <= to) || (p.ProducingOn >= from && p.ProducingOn <= to))
            .Select(p => new DatedProject { Project = p, On = p.CompletedOn >= from && p.CompletedOn <= to ? p.CompletedOn : p.ProducingOn, Kind = (int)FlowKind.CompletedOrProducing }),
        FlowKind.FullCapacity => projects.Select(p => new DatedProject { Project = p, On = p.FullCapacityOn, Kind = (int)FlowKind.FullCapacity }),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static IQueryable<CountedRow> Rows(IAppDbContext db, IQueryable<DatedProject> dated)
    {
        var rates = db.ExchangeRates;
        Expression<Func<DatedProject, Currency>> currency = d => d.Project.IsRevised
            ? d.Project.SupersededInvestments.Where(s => s.UntilOn > d.On).OrderBy(s => s.UntilOn).Select(s => (Currency?)s.Currency).FirstOrDefault() ?? d.Project.Currency
            : d.Project.Currency;
        Expression<Func<DatedProject, Currency, PricedProject>> priced = (d, money) => new PricedProject
        {
            Dated = d,
            Currency = money,
            Amount = d.Project.IsRevised
                ? d.Project.SupersededInvestments.Where(s => s.UntilOn > d.On).OrderBy(s => s.UntilOn).Select(s => (long?)s.Amount).FirstOrDefault() ?? d.Project.Amount
                : d.Project.Amount,
            RateE4 = money == Currency.Usd
                ? rates.Where(r => r.Year <= d.On!.Value.Year).OrderByDescending(r => r.Year).Select(r => (int?)r.RateE4).FirstOrDefault()
                : null,
        };
        return dated.Select(priced.With(currency)).Select(x => new CountedRow
        {
            ProjectId = x.Dated.Project.Id,
            Kind = x.Dated.Kind,
            On = x.Dated.On!.Value,
            Currency = x.Currency,
            Amount = x.Amount,
            RateE4 = x.RateE4,
            MicroYuan = x.Currency == Currency.Usd ? x.Amount * (long)(x.RateE4 ?? 0) : x.Amount * MicroPerYuan,
            UnitId = x.Dated.Project.UnitId,
            ChainId = x.Dated.Project.ChainId,
            Sector = x.Dated.Project.Sector,
            Tags = x.Dated.Project.Tags,
        });
    }

    private sealed class DatedProject
    {
        public required Project Project { get; init; }

        public DateOnly? On { get; init; }

        public int Kind { get; init; }
    }

    private sealed class PricedProject
    {
        public required DatedProject Dated { get; init; }

        public Currency Currency { get; init; }

        public long Amount { get; init; }

        public int? RateE4 { get; init; }
    }
}
