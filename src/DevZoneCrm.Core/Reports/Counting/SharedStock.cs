using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>
/// A stock that hundreds of boards ask for at the same moment. It is added up once, by what a standing can ask for; each viewer's own is the sum of the groups
/// that his standing opens and of the few projects that are open to him personally: the same figure as counting for him alone.
/// </summary>
/// <param name="filter">The same whoever asks (<see cref="BoardFilter.IsSameForAll"/>).</param>
internal sealed class SharedStock(IAppDbContext db, SharedAnswers answers, Viewer viewer, long version, BoardFilter filter, DateOnly day)
{
    /// <param name="question">What tells this stock from others of the same version, filter and day.</param>
    /// <param name="stockOf">The stock of such projects.</param>
    public async Task<List<CountedGroup>> ReadAsync(object question, Func<IQueryable<Project>, IQueryable<CountedRow>> stockOf, CancellationToken cancellationToken)
    {
        var narrowed = filter.Narrow(db.Projects, day.Year);
        var all = await answers.GetAsync(version, (question, filter, day), () => ByReachAsync(stockOf(narrowed), cancellationToken), cancellationToken);
        var opens = ProjectVisibility.ByStanding(viewer).OfLike<Project, ReachGroup>().Compile(preferInterpretation: true);
        var groups = all.Where(opens).Select(g => g.Group).ToList();
        if (await PersonalAsync(narrowed, cancellationToken) is { Count: > 0 } ids)
        {
            groups.AddRange(await stockOf(db.Projects.Where(p => EF.Parameter(ids).Contains(p.Id))).Heads().ToListAsync(cancellationToken));
        }

        return groups;
    }

    private async Task<List<Guid>> PersonalAsync(IQueryable<Project> narrowed, CancellationToken cancellationToken) => viewer.Scope == ProjectScope.AllWithSecret ? []
        : await answers.GetAsync(version, (nameof(PersonalAsync), filter, day, viewer), () => narrowed.OnlyPersonallyOpenTo(db, viewer).ToListAsync(cancellationToken), cancellationToken);

    private static async Task<IReadOnlyList<ReachGroup>> ByReachAsync(IQueryable<CountedRow> rows, CancellationToken cancellationToken) =>
        [.. (await rows
            .GroupBy(r => new { r.Kind, r.Currency, r.UnitId, r.Confidentiality, r.StageNow })
            .Select(g => new { g.Key.UnitId, g.Key.Confidentiality, g.Key.StageNow, g.Key.Kind, g.Key.Currency, RateE4 = g.Max(r => r.RateE4), Count = g.Count(), Sum = g.Sum(r => r.Amount) })
            .ToListAsync(cancellationToken))
            .Select(g => new ReachGroup(g.UnitId, g.Confidentiality, g.StageNow, new CountedGroup { Kind = g.Kind, Currency = g.Currency, RateE4 = g.RateE4, Count = g.Count, Sum = g.Sum }))];
}
