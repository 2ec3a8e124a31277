namespace DevZoneCrm.Core.Race.Domain;

/// <summary>A unit as the race sees it.</summary>
/// <param name="SuccessorId">Into which it was merged after its last day; its later points are that unit's.</param>
public sealed record RaceUnit(Guid Id, string Name, DateOnly ValidFrom, DateOnly? ValidTo, Guid? GroupId, Guid? SuccessorId)
{
    /// <summary>A unit that comes during the race scores from its first full month.</summary>
    public DateOnly ScoresFrom => ValidFrom.Day == 1 ? ValidFrom : new DateOnly(ValidFrom.Year, ValidFrom.Month, 1).AddMonths(1);

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || ValidTo >= day);
}
