using DevZoneCrm.Core.Activities.ImportActivities;
using DevZoneCrm.Core.Activities.Sheet;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Sheet;
using DevZoneCrm.Core.Targets.ImportTargets;

namespace DevZoneCrm.Web.Features.Import;

/// <summary>A sheet that is not one of projects: its headers say which, and it is loaded as a whole.</summary>
/// <param name="Key">First part of the names of its texts.</param>
/// <param name="List">Where its lines are seen afterwards.</param>
/// <param name="Command">From the table, whether it is only checked, whether what is missing is made, and the file's name.</param>
public sealed record SheetImportKind(string Key, string List, Func<SheetTable, bool, bool, string?, ICommand<ImportSummary>> Command)
{
    public static readonly SheetImportKind Activities = new(nameof(Activities), "/activities", (table, dryRun, make, file) => new ImportActivitiesCommand(table, dryRun, make) { FileName = file });

    public static readonly SheetImportKind Targets = new(nameof(Targets), "/targets", (table, dryRun, make, file) => new ImportTargetsCommand(table, dryRun, make) { FileName = file });

    /// <summary>Nothing for a sheet of projects, and for one whose headers nobody knows: its columns are chosen by hand.</summary>
    public static SheetImportKind? Of(IReadOnlyList<string> headers) =>
        headers.Any(h => new HeaderNames(ProjectColumns.All).Find(h) == ProjectColumns.Name) ? null
        : HasAll(headers, ActivityColumns.All) ? Activities
        : HasAll(headers, TargetColumns.All) ? Targets
        : null;

    private static bool HasAll(IReadOnlyList<string> headers, IReadOnlyList<SheetColumn> columns)
    {
        var names = new HeaderNames(columns);
        return columns.Where(c => c.Required).All(c => headers.Any(h => names.Find(h) == c));
    }
}
