namespace DevZoneCrm.Web.Api.Meetings;

/// <param name="Version">The version of the meeting that the caller saw; another one answers 409.</param>
public sealed record MeetingStepRequest(long Version);
