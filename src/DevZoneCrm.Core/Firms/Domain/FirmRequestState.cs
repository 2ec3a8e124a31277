namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>Where a request stands.</summary>
public enum FirmRequestState
{
    /// <summary>待答复.</summary>
    Asked = 0,

    /// <summary>已同意.</summary>
    Agreed = 1,

    /// <summary>已拒绝.</summary>
    Refused = 2,

    /// <summary>仲裁同意.</summary>
    Granted = 3,

    /// <summary>仲裁不同意.</summary>
    Denied = 4,

    /// <summary>已撤回.</summary>
    Withdrawn = 5,
}
