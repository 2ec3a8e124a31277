namespace DevZoneCrm.Core.Race.Awards.Domain;

public enum RaceAwardState
{
    /// <summary>The rules propose it; nobody has decided.</summary>
    Proposed = 0,

    Confirmed = 1,

    Declined = 2,

    /// <summary>What it followed from was taken back.</summary>
    Withdrawn = 3,
}
