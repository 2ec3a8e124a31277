namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>Whether a red light costs the unit points: proposed by the rule, decided by 考核办, never booked by itself.</summary>
public enum SupervisionPenaltyState
{
    None = 0,

    /// <summary>待考核办确认.</summary>
    Proposed = 1,

    /// <summary>已扣分.</summary>
    Confirmed = 2,

    /// <summary>不予扣分.</summary>
    Declined = 3,
}
