namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>How a unit came by a claim.</summary>
public enum ClaimOrigin
{
    /// <summary>首报: its own lead.</summary>
    Reported = 0,

    /// <summary>公海领取.</summary>
    Taken = 1,

    /// <summary>流转接收.</summary>
    Transferred = 2,

    /// <summary>争议裁定.</summary>
    Ruled = 3,

    /// <summary>The project was resumed.</summary>
    Resumed = 4,
}
