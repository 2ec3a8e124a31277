namespace DevZoneCrm.Core.Projects.FindSameFirm;

/// <summary>How sure it is that two names are one firm (domain 5.4).</summary>
public enum FirmMatch
{
    /// <summary>The same 统一社会信用代码.</summary>
    Same,

    /// <summary>The same name key.</summary>
    Probable,

    /// <summary>One name begins with the other.</summary>
    Hint,
}
