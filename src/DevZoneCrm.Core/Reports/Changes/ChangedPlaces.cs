using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.Changes;

/// <summary>
/// Finds the projects whose place or amount differs between two days, from the spans that ended or began between them: what stood still is not looked at.
/// Where a project stood is <see cref="Counting"/>'s to say.
/// </summary>
internal static class ChangedPlaces
{
    private const decimal MicroYuanPerWan = 10_000m * 1_000_000m;

    // No more than is compared: the index holds it, and no project's line is opened.
    private static readonly Expression<Func<ProjectSpan, StoodPlace>> Stood = s => new StoodPlace(s.ProjectId, s.Kind, s.Amount, s.Currency);

    public static async Task<List<ChangedPlace>> ReadAsync(
        IAppDbContext db, IQueryable<Project> projects, DateOnly from, DateOnly to, Threshold threshold, IReadOnlyDictionary<int, decimal> rates, CancellationToken cancellationToken)
    {
        var (rateFrom, rateTo) = (rates.GetValueOrDefault(from.Year), rates.GetValueOrDefault(to.Year));

        // Dollars that stayed may cross a threshold when the rate changes.
        var dollarsMayCross = threshold != Threshold.None && rateFrom != rateTo;
        var before = await Counting.Counting.SpansOn(db, projects, from).Where(s => s.UntilOn <= to || (dollarsMayCross && s.Currency == Currency.Usd)).Select(Stood).ToListAsync(cancellationToken);
        var after = await Counting.Counting.SpansOn(db, projects, to).Where(s => s.FromOn > from || (dollarsMayCross && s.Currency == Currency.Usd)).Select(Stood).ToDictionaryAsync(s => s.ProjectId, cancellationToken);
        List<ChangedPlace> places = [.. before.Select(b => Place(b, after.Remove(b.ProjectId, out var a) ? a : null, rateFrom, rateTo, threshold))];
        places.AddRange(after.Values.Select(a => Place(null, a, rateFrom, rateTo, threshold)));
        return places.FindAll(p => p.Before != p.After || p.HasOtherAmount);
    }

    private static ChangedPlace Place(StoodPlace? before, StoodPlace? after, decimal rateFrom, decimal rateTo, Threshold threshold)
    {
        var first = new Money((before ?? after)!.Amount, (before ?? after)!.Currency);
        var last = new Money((after ?? before)!.Amount, (after ?? before)!.Currency);
        var (wanBefore, wanAfter) = (Wan(first, rateFrom), Wan(last, rateTo));
        return new ChangedPlace
        {
            Id = (before ?? after)!.ProjectId,
            Before = before is not null && Passes(first, wanBefore, threshold) ? before.Stage : ProjectStage.None,
            After = after is not null && Passes(last, wanAfter, threshold) ? after.Stage : ProjectStage.None,
            MoneyBefore = first,
            MoneyAfter = last,
            WanBefore = wanBefore,
            WanAfter = wanAfter,
        };
    }

    private static decimal Wan(Money money, decimal rate) => money.Currency == Currency.Usd ? money.Wan * rate : money.Wan;

    private static bool Passes(Money money, decimal wan, Threshold threshold) =>
        money.Currency == Currency.Usd && threshold.MinCents is { } cents ? money.Amount >= cents : threshold.MinMicroYuan is not { } least || wan * MicroYuanPerWan >= least;

    private sealed record StoodPlace(Guid ProjectId, int Kind, long Amount, Currency Currency)
    {
        public ProjectStage Stage => (ProjectStage)Kind;
    }
}
