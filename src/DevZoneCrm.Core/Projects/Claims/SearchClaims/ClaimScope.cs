namespace DevZoneCrm.Core.Projects.Claims.SearchClaims;

/// <summary>Which claims a list is about.</summary>
public enum ClaimScope
{
    /// <summary>待我办理: the viewer can take the next step.</summary>
    Awaiting = 0,

    /// <summary>我申报的.</summary>
    Mine = 1,

    /// <summary>退回待改: the viewer's own that came back.</summary>
    Returned = 2,

    /// <summary>办理中: all that wait for somebody.</summary>
    Open = 3,

    /// <summary>全部.</summary>
    All = 4,
}
