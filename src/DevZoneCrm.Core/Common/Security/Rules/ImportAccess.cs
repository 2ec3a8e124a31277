using DevZoneCrm.Core.Activities.SearchActivities;
using DevZoneCrm.Core.Imports.GetColumnMapping;
using DevZoneCrm.Core.Imports.GetImport;
using DevZoneCrm.Core.Imports.GetImports;
using DevZoneCrm.Core.Imports.RememberColumns;
using DevZoneCrm.Core.Imports.UndoImport;
using DevZoneCrm.Core.Projects.ChooseLedgerColumns;
using DevZoneCrm.Core.Projects.ExportLedger;
using DevZoneCrm.Core.Projects.GetBoardColumn;
using DevZoneCrm.Core.Projects.ImportProjects;
using DevZoneCrm.Core.Projects.PreviewImport;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports.GetBoardChanges;
using DevZoneCrm.Core.Reports.ImportRates;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>What comes in from sheets and goes out to them.</summary>
internal static class ImportAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(ImportProjectsCommand)] = ImportData,
        [typeof(ImportRatesCommand)] = ImportData,
        [typeof(PreviewImportQuery)] = ImportData,
        [typeof(GetColumnMappingQuery)] = ImportData,
        [typeof(RememberColumnsCommand)] = ImportData,
        [typeof(GetImportsQuery)] = ImportData,
        [typeof(GetImportQuery)] = ImportData,
        [typeof(UndoImportCommand)] = ImportData,
        [typeof(ExportLedgerCommand)] = ExportData,
        [typeof(ChooseLedgerColumnsCommand)] = ImportData,
        [typeof(ExportProjectListCommand)] = ExportData,
        [typeof(ExportActivitiesCommand)] = ExportData,
        [typeof(ExportBoardCommand)] = ExportData,
        [typeof(ExportBoardChangesCommand)] = ExportData,
    };
}
