using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months;

/// <summary>The flows of a span of days: of its closed months what they keep, of the others what is on record now.</summary>
/// <param name="projects">What is counted of the open months.</param>
/// <param name="closed">The closed months of the span.</param>
public sealed class PeriodRows(IAppDbContext db, IQueryable<Project> projects, Viewer viewer, FilterIds filter, DateOnly from, DateOnly to, IReadOnlyList<ClosedMonth> closed, CountingBasis basis)
{
    /// <summary>One question for each source; a month is in one of them only.</summary>
    public IReadOnlyList<IQueryable<CountedRow>> Sources(IReadOnlyList<FlowKind> kinds)
    {
        var sources = new List<IQueryable<CountedRow>>();
        if (Live(kinds) is { } live)
        {
            sources.Add(live);
        }

        if (closed.Count > 0)
        {
            sources.Add(Kept(kinds));
        }

        return sources;
    }

    /// <summary>Groups of the closed months alone.</summary>
    public Task<List<CountedGroup>> KeptAsync(IReadOnlyList<FlowKind> kinds, Threshold threshold, CancellationToken cancellationToken) =>
        Kept(kinds).Reaching(threshold).GroupedByRate().ToListAsync(cancellationToken);

    /// <summary>The part that is counted as it is on record now; none where every month of the span is closed.</summary>
    public IQueryable<CountedRow>? Live(IReadOnlyList<FlowKind> kinds)
    {
        var rows = Counting.Flows(db, projects, kinds, from, to, basis);
        if (closed.Count == 0)
        {
            return rows;
        }

        var open = Open();
        return open.Count == 0 ? null : rows.Where(open.Select(o => Inside(o.From, o.To)).Aggregate((a, b) => a.Or(b)));
    }

    /// <summary>Groups of all sources together.</summary>
    public async Task<List<CountedGroup>> GroupedAsync(IReadOnlyList<FlowKind> kinds, Threshold threshold, CancellationToken cancellationToken)
    {
        var groups = new List<CountedGroup>();
        if (Live(kinds) is { } live)
        {
            groups.AddRange(await live.Reaching(threshold).Grouped().ToListAsync(cancellationToken));
        }

        if (closed.Count > 0)
        {
            groups.AddRange(await KeptAsync(kinds, threshold, cancellationToken));
        }

        return groups;
    }

    /// <inheritdoc cref="GroupedAsync"/>
    public async Task<List<SplitGroup>> SplitAsync(IReadOnlyList<FlowKind> kinds, Threshold threshold, CancellationToken cancellationToken)
    {
        var groups = new List<SplitGroup>();
        if (Live(kinds) is { } live)
        {
            groups.AddRange(await live.Reaching(threshold).Split().ToListAsync(cancellationToken));
        }

        if (closed.Count > 0)
        {
            groups.AddRange(await Kept(kinds).Reaching(threshold).SplitByRate().ToListAsync(cancellationToken));
        }

        return groups;
    }

    private IQueryable<CountedRow> Kept(IReadOnlyList<FlowKind> kinds)
    {
        var keys = closed.Select(c => c.Key).ToArray();
        return Counting.Flows(db.FrozenFlows.AsNoTracking().Where(f => keys.Contains(f.CloseKey)).SeenBy(db, viewer).Of(db, filter), kinds, from, to, basis);
    }

    private static Expression<Func<CountedRow, bool>> Inside(DateOnly first, DateOnly last) => r => r.On >= first && r.On <= last;

    // Neighbouring open months are asked for together.
    private List<(DateOnly From, DateOnly To)> Open()
    {
        var (spans, next) = (new List<(DateOnly, DateOnly)>(), from);
        foreach (var month in closed.OrderBy(c => c.FirstOn))
        {
            if (month.FirstOn > next)
            {
                spans.Add((next, month.FirstOn.AddDays(-1)));
            }

            next = month.LastOn.AddDays(1);
        }

        if (next <= to)
        {
            spans.Add((next, to));
        }

        return spans;
    }
}
