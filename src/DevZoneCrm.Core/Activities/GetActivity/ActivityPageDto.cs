namespace DevZoneCrm.Core.Activities.GetActivity;

/// <param name="Trip">The trip of which it is a stop, where the viewer may see that.</param>
/// <param name="Stops">Of a trip, in the order of the days; those the viewer may not see are left out, those taken back are there.</param>
/// <param name="MayAddStop">The viewer went along, or may change the trip.</param>
public sealed record ActivityPageDto(ActivityDto Activity, ActivityDto? Trip, IReadOnlyList<ActivityDto> Stops, bool MayAddStop);
