namespace DevZoneCrm.Core.Firms.GetFirmClaims;

/// <summary>Which claims are asked for.</summary>
public enum ClaimView
{
    /// <summary>The viewer's own, by post or person.</summary>
    Mine,

    /// <summary>The unit's; of all units for leaders and offices.</summary>
    Unit,

    /// <summary>即将到期 among those of the unit, or of all.</summary>
    Ending,

    /// <summary>公海.</summary>
    Pool,
}
