using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Sheet;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>The dates of a line and their order, and the status with its day.</summary>
public static class ProjectDateCells
{
    public static MilestoneDates Read(RowReader reader, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var dates = new MilestoneDates();
        foreach (var (milestone, column) in ProjectColumns.Dates)
        {
            dates[milestone] = reader.Date(column, today);
        }

        if (ProjectColumns.Dates.All(d => reader.Raw(d.Column).Length == 0))
        {
            reader.Reject(ColumnOf(Milestone.Lead), "Import.NoDate");
        }
        else if (dates.FirstOutOfOrder() is { } wrong)
        {
            RejectOrder(reader, dates, wrong);
        }

        return dates;
    }

    public static ImportedStatus Status(RowReader reader, MilestoneDates dates, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(dates);
        var status = reader.Word(ProjectColumns.Status, ProjectWords.Statuses, ProjectStatus.Active);
        var on = reader.Date(ProjectColumns.StatusOn, today);
        if (status != ProjectStatus.Active && reader.Raw(ProjectColumns.StatusOn).Length == 0)
        {
            reader.Reject(ProjectColumns.StatusOn, "Import.StatusNeedsDate", status);
        }
        else if (status != ProjectStatus.Active && on < dates.Last)
        {
            reader.Reject(ProjectColumns.StatusOn, ProjectErrors.DateTooEarly, on!.Value, dates.Last.Value);
        }

        return new ImportedStatus(status, on, reader.Text(ProjectColumns.StatusReason, ProjectFacts.MaxContentLength));
    }

    // A date that was refused already counts as missing here; what follows from that is not worth a second message.
    private static void RejectOrder(RowReader reader, MilestoneDates dates, Milestone wrong)
    {
        if (dates.Bounds(wrong).NotBefore is { } earliest)
        {
            reader.Reject(ColumnOf(wrong), ProjectErrors.DateTooEarly, dates[wrong]!.Value, earliest);
        }
        else if (reader.Raw(ColumnOf(Milestone.Signed)).Length == 0)
        {
            reader.Reject(ColumnOf(wrong), ProjectErrors.MilestoneNeedsSigned);
        }
    }

    private static SheetColumn ColumnOf(Milestone milestone) => ProjectColumns.Dates.First(d => d.Milestone == milestone).Column;
}
