using DevZoneCrm.Core.Record.CheckRecord;
using DevZoneCrm.Core.Record.ExportRecord;
using DevZoneCrm.Core.Record.GetPersonRecord;
using DevZoneCrm.Core.Record.GetProjectRecord;
using DevZoneCrm.Core.Record.GetRecordChoices;
using DevZoneCrm.Core.Record.SearchRecord;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>The record.</summary>
internal static class RecordAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(SearchRecordQuery)] = ViewAudit,
        [typeof(GetRecordChoicesQuery)] = ViewAudit,
        [typeof(CheckRecordQuery)] = ViewAudit,
        [typeof(ExportRecordCommand)] = ViewAudit,
        [typeof(GetPersonRecordQuery)] = ViewPeople,
        [typeof(GetProjectRecordQuery)] = ViewProjects,
    };
}
