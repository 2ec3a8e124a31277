using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.ImportActivities;

/// <summary>Loads a sheet of activities: all of it or nothing. A line is known by its record's id where it has one, else by what it says; a line that is known already leaves everything as it is.</summary>
/// <param name="DryRun">Only say what would be.</param>
/// <param name="CreateMissing">Make unknown units and people instead of rejecting the line.</param>
public sealed record ImportActivitiesCommand(SheetTable Table, bool DryRun = false, bool CreateMissing = false) : ICommand<ImportSummary>
{
    /// <summary>For the history of imports.</summary>
    public string? FileName { get; init; }

    /// <summary>What each column of the file was chosen to mean, by its place. None: the headers say it.</summary>
    public IReadOnlyList<SheetColumn?>? Columns { get; init; }
}
