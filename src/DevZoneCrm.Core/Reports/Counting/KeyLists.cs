using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>The yearly key lists on a day: of the projects in progress then, how many are listed and how many have started. No threshold (contracts 3, <c>major</c>).</summary>
public static class KeyLists
{
    public static async Task<IReadOnlyDictionary<KeyListLevel, KeyListFigure>> ReadAsync(IAppDbContext db, IQueryable<Project> projects, int year, DateOnly asOf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        // The entries of a year are few: each looks for its project's day, at most one, rather than all days of all projects being joined to them.
        var onBoard = Counting.SpansOn(db, projects, asOf);
        var rows = await db.KeyListEntries.AsNoTracking()
            .Where(k => k.Year == year && onBoard.Where(s => s.ProjectId == k.ProjectId).Select(s => (int?)s.Kind).FirstOrDefault() != null)
            .Select(k => new { k.Level, Started = db.ProjectFlows.Any(f => f.ProjectId == k.ProjectId && f.Kind == (int)FlowKind.Started && f.On <= asOf) })
            .GroupBy(x => x.Level)
            .Select(g => new { Level = g.Key, Listed = g.Count(), Started = g.Count(x => x.Started) })
            .ToDictionaryAsync(x => x.Level, x => new KeyListFigure(x.Listed, x.Started), cancellationToken);
        return Enum.GetValues<KeyListLevel>().ToDictionary(l => l, l => rows.GetValueOrDefault(l) ?? new KeyListFigure(0, 0));
    }

    /// <summary>As a closed month kept them, of the lists of its own year.</summary>
    public static async Task<IReadOnlyDictionary<KeyListLevel, KeyListFigure>> ReadAsync(IQueryable<FrozenStock> kept, CancellationToken cancellationToken)
    {
        var rows = await kept.Where(s => s.KeyLevels > 0).GroupBy(s => s.KeyLevels)
            .Select(g => new { Levels = g.Key, Listed = g.Count(), Started = g.Count(s => s.HasStarted) })
            .ToListAsync(cancellationToken);
        return Enum.GetValues<KeyListLevel>().ToDictionary(l => l, l => KeyListFigure.Together(rows.Where(r => (r.Levels & (int)l) != 0).Select(r => new KeyListFigure(r.Listed, r.Started))));
    }
}
