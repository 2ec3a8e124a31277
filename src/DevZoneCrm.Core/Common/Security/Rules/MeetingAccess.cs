using DevZoneCrm.Core.Meetings.AddAgendaItem;
using DevZoneCrm.Core.Meetings.CancelMeeting;
using DevZoneCrm.Core.Meetings.ChangeCycle;
using DevZoneCrm.Core.Meetings.CloseCycle;
using DevZoneCrm.Core.Meetings.DropAgendaItem;
using DevZoneCrm.Core.Meetings.GetCycleSettings;
using DevZoneCrm.Core.Meetings.GetMeeting;
using DevZoneCrm.Core.Meetings.GetMeetingPosts;
using DevZoneCrm.Core.Meetings.GetMeetings;
using DevZoneCrm.Core.Meetings.GetMinutes;
using DevZoneCrm.Core.Meetings.MarkAttendance;
using DevZoneCrm.Core.Meetings.MoveAgendaItem;
using DevZoneCrm.Core.Meetings.NoteDecision;
using DevZoneCrm.Core.Meetings.OpenCycle;
using DevZoneCrm.Core.Meetings.PlanMeeting;
using DevZoneCrm.Core.Meetings.PublishMinutes;
using DevZoneCrm.Core.Meetings.ReopenCycle;
using DevZoneCrm.Core.Meetings.ReplanMeeting;
using DevZoneCrm.Core.Meetings.RestoreMeeting;
using DevZoneCrm.Core.Meetings.ShowAgendaItem;
using DevZoneCrm.Core.Meetings.StartMeeting;
using DevZoneCrm.Core.Meetings.TakeBackDecision;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>会议: which meetings one sees and which one holds is decided beside them, by unit and by who takes part.</summary>
internal static class MeetingAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(GetMeetingsQuery)] = ViewMeetings,
        [typeof(GetMeetingQuery)] = ViewMeetings,
        [typeof(GetMinutesQuery)] = ViewMeetings,
        [typeof(AddAgendaItemCommand)] = ViewMeetings,
        [typeof(GetMeetingPostsQuery)] = HoldMeetings,
        [typeof(PlanMeetingCommand)] = HoldMeetings,
        [typeof(ReplanMeetingCommand)] = HoldMeetings,
        [typeof(CancelMeetingCommand)] = HoldMeetings,
        [typeof(RestoreMeetingCommand)] = HoldMeetings,
        [typeof(MoveAgendaItemCommand)] = HoldMeetings,
        [typeof(DropAgendaItemCommand)] = HoldMeetings,
        [typeof(MarkAttendanceCommand)] = HoldMeetings,
        [typeof(StartMeetingCommand)] = HoldMeetings,
        [typeof(ShowAgendaItemCommand)] = HoldMeetings,
        [typeof(NoteDecisionCommand)] = HoldMeetings,
        [typeof(TakeBackDecisionCommand)] = HoldMeetings,
        [typeof(PublishMinutesCommand)] = HoldMeetings,
        [typeof(GetCycleSettingsQuery)] = SetMeetingCycles,
        [typeof(OpenCycleCommand)] = SetMeetingCycles,
        [typeof(ChangeCycleCommand)] = SetMeetingCycles,
        [typeof(CloseCycleCommand)] = SetMeetingCycles,
        [typeof(ReopenCycleCommand)] = SetMeetingCycles,
    };
}
