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
/// <param name="Known">What its columns can mean.</param>
/// <param name="Command">From the table, whether it is only checked, whether what is missing is made, the file's name, and what its columns were chosen to mean.</param>
public sealed record SheetImportKind(string Key, string List, IReadOnlyList<SheetColumn> Known, Func<SheetTable, bool, bool, string?, IReadOnlyList<SheetColumn?>?, ICommand<ImportSummary>> Command)
{
    public static readonly SheetImportKind Activities = new(nameof(Activities), "/activities", ActivityColumns.All, (table, dryRun, make, file, columns) => new ImportActivitiesCommand(table, dryRun, make) { FileName = file, Columns = columns });

    public static readonly SheetImportKind Targets = new(nameof(Targets), "/targets", TargetColumns.All, (table, dryRun, make, file, columns) => new ImportTargetsCommand(table, dryRun, make) { FileName = file, Columns = columns });

    public static IReadOnlyList<SheetImportKind> All { get; } = [Activities, Targets];

    public static SheetImportKind? Named(string key) => All.FirstOrDefault(kind => kind.Key == key);

    /// <summary>The headers say enough.</summary>
    public bool Reads(IReadOnlyList<string> headers) => HasAll(headers, Known);

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
