namespace DevZoneCrm.Core.Notices.Domain;

/// <summary>Where a notice reaches its reader.</summary>
[Flags]
public enum NoticeWays
{
    None = 0,

    /// <summary>The bell and the page of notices.</summary>
    App = 1,

    /// <summary>The daily digest, and with it the mail.</summary>
    Digest = 2,
}
