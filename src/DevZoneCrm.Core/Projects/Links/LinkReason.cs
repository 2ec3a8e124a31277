namespace DevZoneCrm.Core.Projects.Links;

/// <summary>Why two projects are thought to belong together.</summary>
public enum LinkReason
{
    /// <summary>An investor with the same 统一社会信用代码.</summary>
    SameCreditCode,

    /// <summary>An investor of the same name, spelling aside.</summary>
    SameFirm,
}
