namespace DevZoneCrm.Core.Supervision.ResolveDeadline;

/// <param name="HolidaysUnknown">The year's notice is not known: weekdays were counted (节假日安排未公布).</param>
public sealed record DeadlineDto(DateOnly DueOn, bool HolidaysUnknown);
