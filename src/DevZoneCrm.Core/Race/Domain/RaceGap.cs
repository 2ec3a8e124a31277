namespace DevZoneCrm.Core.Race.Domain;

/// <summary>What is missing to the place before.</summary>
/// <param name="Rival">The unit to be overtaken.</param>
/// <param name="Points">By how much its score is higher.</param>
/// <param name="Starts">So many further starts of the lowest tier overtake it; none where no reasonable number does, or the period is over.</param>
public sealed record RaceGap(string Rival, decimal Points, int? Starts);
