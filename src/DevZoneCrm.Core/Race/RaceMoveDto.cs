namespace DevZoneCrm.Core.Race;

/// <summary>Since a week ago.</summary>
/// <param name="Places">Places gained; negative where lost.</param>
/// <param name="Points">Project and unit points gained or lost.</param>
/// <param name="IsNew">It was not in the race a week ago.</param>
public sealed record RaceMoveDto(int Places, decimal Points, bool IsNew);
