namespace DevZoneCrm.Core.Common.Security;

/// <summary>How far a role's view of projects reaches before the level of each project is looked at (domain 7.1).</summary>
public enum ProjectScope
{
    /// <summary>No project content.</summary>
    None = 0,

    /// <summary>Only projects shared with the person by name.</summary>
    Assigned = 1,

    /// <summary>The unit's own and shared ones in full, public ones too, nothing else.</summary>
    OwnUnit = 2,

    /// <summary>As <see cref="OwnUnit"/>; ordinary ones of other units with masked name and investor.</summary>
    OwnUnitOthersMasked = 3,

    /// <summary>All from 签约 on, but 保密 by list.</summary>
    AllFromSigned = 4,

    /// <summary>All, but 保密 by list.</summary>
    All = 5,

    /// <summary>All, 保密 included.</summary>
    AllWithSecret = 6,
}
