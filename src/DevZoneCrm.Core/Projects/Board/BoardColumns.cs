using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Projects.Board;

/// <summary>Which cards stand in a column, newest in the stage first. What counts is <see cref="Counting"/>'s to say, so a column holds exactly what its head counts.</summary>
internal static class BoardColumns
{
    /// <summary>A column of the board on a day, in its order.</summary>
    public static IQueryable<BoardPlace> Column(this IAppDbContext db, IQueryable<Project> projects, ProjectStage stage, Threshold threshold, DateOnly day) =>
        db.Places(projects, [stage], threshold, day).OrderByDescending(p => p.On).ThenByDescending(p => p.Id);

    /// <summary>Where the projects of these columns stand, in no order.</summary>
    public static IQueryable<BoardPlace> Places(this IAppDbContext db, IQueryable<Project> projects, IReadOnlyList<ProjectStage> stages, Threshold threshold, DateOnly day)
    {
        var spans = Counting.SpansOn(db, projects, day);
        // Whoever stands in a stage reached it by then: the walk along the index begins there.
        var kinds = stages.Select(s => (int)s).ToArray();
        spans = kinds is [var only] ? spans.Where(s => s.Kind == only && s.StageOn <= day) : spans.Where(s => kinds.Contains(s.Kind));
        if (threshold != Threshold.None)
        {
            var counted = Counting.Stock(db, db.Projects, stages, day).Reaching(threshold);
            spans = spans.Where(s => counted.Any(r => r.ProjectId == s.ProjectId));
        }

        return spans.Select(s => new BoardPlace { Id = s.ProjectId, Kind = s.Kind, On = s.StageOn });
    }

    public static IQueryable<BoardPlace> Behind(this IQueryable<BoardPlace> column, BoardCursor? cursor)
    {
        if (cursor is not { StageOn: var on, Id: var id })
        {
            return column;
        }

        return column.Where(p => p.On <= on && (p.On < on || p.Id.CompareTo(id) < 0));
    }
}
