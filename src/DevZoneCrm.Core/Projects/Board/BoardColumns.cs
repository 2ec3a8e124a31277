using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Projects.Board;

/// <summary>Which cards stand in a column, newest in the stage first. What counts is <see cref="Counting"/>'s to say, so a column holds exactly what its head counts.</summary>
internal static class BoardColumns
{
    /// <summary>A column of the board, in its order.</summary>
    /// <param name="isToday">Today's stage and status are columns with an index; on another day they follow from the dates.</param>
    public static IQueryable<Project> Column(
        this IAppDbContext db, IQueryable<Project> projects, ProjectStage stage, Threshold threshold, DateOnly day, bool isToday)
    {
        var column = isToday ? projects.Where(p => p.Status == ProjectStatus.Active && p.Stage == stage) : projects;
        var kind = (int)stage;
        var counted = Counting.Stock(db, db.Projects, day).Where(r => r.Kind == kind).Reaching(threshold);
        return column.Where(p => counted.Any(r => r.ProjectId == p.Id))
            .OrderByDescending(p => p.StageOn).ThenByDescending(p => p.Id);
    }

    public static IQueryable<Project> Behind(this IQueryable<Project> column, BoardCursor? cursor)
    {
        if (cursor is not { StageOn: var on, Id: var id })
        {
            return column;
        }

        return column.Where(p => p.StageOn < on || (p.StageOn == on && p.Id.CompareTo(id) < 0));
    }
}
