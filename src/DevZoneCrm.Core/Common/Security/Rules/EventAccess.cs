using DevZoneCrm.Core.Events.AttachProjects;
using DevZoneCrm.Core.Events.CancelEvent;
using DevZoneCrm.Core.Events.DetachProject;
using DevZoneCrm.Core.Events.EditEvent;
using DevZoneCrm.Core.Events.ExportEvent;
using DevZoneCrm.Core.Events.GetEvent;
using DevZoneCrm.Core.Events.GetEventMonths;
using DevZoneCrm.Core.Events.GetProjectEvents;
using DevZoneCrm.Core.Events.HoldEvent;
using DevZoneCrm.Core.Events.PlanEvent;
using DevZoneCrm.Core.Events.SearchEvents;
using DevZoneCrm.Core.Reports.GetYield;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>活动 and 招引成效. Whose event one changes is decided beside it, by the organising unit.</summary>
internal static class EventAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(PlanEventCommand)] = PlanEvents,
        [typeof(EditEventCommand)] = PlanEvents,
        [typeof(HoldEventCommand)] = PlanEvents,
        [typeof(CancelEventCommand)] = PlanEvents,
        [typeof(AttachProjectsCommand)] = PlanEvents,
        [typeof(DetachProjectCommand)] = PlanEvents,
        [typeof(GetEventQuery)] = ViewProjects,
        [typeof(GetProjectEventsQuery)] = ViewProjects,
        [typeof(SearchEventsQuery)] = ViewProjects,
        [typeof(GetEventMonthsQuery)] = ViewReports,
        [typeof(ExportEventCommand)] = ExportData,
        [typeof(GetYieldQuery)] = ViewReports,
    };
}
