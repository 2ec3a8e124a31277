using DevZoneCrm.Core.Projects.EditProjectsInBulk;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Views.DeleteView;
using DevZoneCrm.Core.Views.GetViews;
using DevZoneCrm.Core.Views.SaveView;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>Saved views, grouping and changes to many at once.</summary>
internal static class ListAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(SaveViewCommand)] = ViewProjects,
        [typeof(DeleteViewCommand)] = ViewProjects,
        [typeof(GetViewsQuery)] = ViewProjects,
        [typeof(GroupProjectsQuery)] = ViewProjects,
        [typeof(GetProjectIdsQuery)] = ViewProjects,
        [typeof(PreviewBulkEditQuery)] = EditProjects,
        [typeof(EditProjectsInBulkCommand)] = EditProjects,
        [typeof(UndoBulkEditCommand)] = EditProjects,
    };
}
