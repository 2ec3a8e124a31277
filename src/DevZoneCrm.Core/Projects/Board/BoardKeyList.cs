namespace DevZoneCrm.Core.Projects.Board;

/// <summary>Which key list of the current year a card must be on.</summary>
public enum BoardKeyList
{
    /// <summary>No matter.</summary>
    None = 0,

    /// <summary>省重大.</summary>
    Province = 1,

    /// <summary>市重大.</summary>
    City = 2,

    /// <summary>Either.</summary>
    Any = 3,
}
