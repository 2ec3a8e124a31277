using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.Changes;

/// <summary>Finds the projects whose place or amount differs between two days. Where they stand is <see cref="Counting"/>'s to say.</summary>
internal static class ChangedPlaces
{
    private const decimal MicroYuanPerWan = 10_000m * 1_000_000m;

    public static async Task<List<ChangedPlace>> ReadAsync(
        IQueryable<Project> projects, DateOnly from, DateOnly to, Threshold threshold, IReadOnlyDictionary<int, decimal> rates, CancellationToken cancellationToken)
    {
        var (rateFrom, rateTo) = (rates.GetValueOrDefault(from.Year), rates.GetValueOrDefault(to.Year));
        var read = await Places(Touched(projects, from, to, threshold != Threshold.None && rateFrom != rateTo), from, to).ToListAsync(cancellationToken);
        return [.. read.Select(p => p with { WanBefore = Wan(p.MoneyBefore, rateFrom), WanAfter = Wan(p.MoneyAfter, rateTo) })
            .Select(p => p with
            {
                Before = Passes(p.MoneyBefore, p.WanBefore, threshold) ? p.Before : ProjectStage.None,
                After = Passes(p.MoneyAfter, p.WanAfter, threshold) ? p.After : ProjectStage.None,
            })
            .Where(p => p.Before != p.After || p.HasOtherAmount)];
    }

    // Only what has a date, a status or an amount of the days between can differ; of all others the database computes nothing.
    private static IQueryable<Project> Touched(IQueryable<Project> projects, DateOnly from, DateOnly to, bool dollarsMayCross) => projects.Where(p =>
        (p.LeadOn > from && p.LeadOn <= to) || (p.NegotiatingOn > from && p.NegotiatingOn <= to) || (p.IntentOn > from && p.IntentOn <= to)
        || (p.SignedOn > from && p.SignedOn <= to) || (p.StartedOn > from && p.StartedOn <= to) || (p.CompletedOn > from && p.CompletedOn <= to)
        || (p.ProducingOn > from && p.ProducingOn <= to) || (p.FullCapacityOn > from && p.FullCapacityOn <= to)
        || p.StatusPeriods.Any(s => (s.FromOn > from && s.FromOn <= to) || (s.UntilOn > from && s.UntilOn <= to))
        || (p.IsRevised && p.SupersededInvestments.Any(s => s.UntilOn > from && s.UntilOn <= to))
        || (dollarsMayCross && p.Currency == Currency.Usd));

    private static IQueryable<ChangedPlace> Places(IQueryable<Project> projects, DateOnly from, DateOnly to)
    {
        Expression<Func<Project, int, PlaceBefore>> first = (p, stage) => new PlaceBefore { Project = p, Stage = stage };
        Expression<Func<PlaceBefore, int, ChangedPlace>> second = (b, after) => new ChangedPlace
        {
            Id = b.Project.Id,
            Code = b.Project.Code,
            Before = (ProjectStage)b.Stage,
            After = (ProjectStage)after,
            AmountBefore = b.Project.IsRevised
                ? b.Project.SupersededInvestments.Where(s => s.UntilOn > from).OrderBy(s => s.UntilOn).Select(s => (long?)s.Amount).FirstOrDefault() ?? b.Project.Amount
                : b.Project.Amount,
            CurrencyBefore = b.Project.IsRevised
                ? b.Project.SupersededInvestments.Where(s => s.UntilOn > from).OrderBy(s => s.UntilOn).Select(s => (Currency?)s.Currency).FirstOrDefault() ?? b.Project.Currency
                : b.Project.Currency,
            AmountAfter = b.Project.IsRevised
                ? b.Project.SupersededInvestments.Where(s => s.UntilOn > to).OrderBy(s => s.UntilOn).Select(s => (long?)s.Amount).FirstOrDefault() ?? b.Project.Amount
                : b.Project.Amount,
            CurrencyAfter = b.Project.IsRevised
                ? b.Project.SupersededInvestments.Where(s => s.UntilOn > to).OrderBy(s => s.UntilOn).Select(s => (Currency?)s.Currency).FirstOrDefault() ?? b.Project.Currency
                : b.Project.Currency,
        };
        return projects.Select(first.With(Counting.Counting.BoardStageOn(from)))
            .Select(second.With(Counting.Counting.BoardStageOn(to).On((PlaceBefore b) => b.Project)));
    }

    private static decimal Wan(Money money, decimal rate) => money.Currency == Currency.Usd ? money.Wan * rate : money.Wan;

    private static bool Passes(Money money, decimal wan, Threshold threshold) =>
        money.Currency == Currency.Usd && threshold.MinCents is { } cents ? money.Amount >= cents : threshold.MinMicroYuan is not { } least || wan * MicroYuanPerWan >= least;
}
