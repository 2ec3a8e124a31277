namespace DevZoneCrm.Core.Firms.Matching;

/// <summary>How sure it is that two names are one firm (domain 5.4).</summary>
public enum FirmMatch
{
    /// <summary>The same 统一社会信用代码.</summary>
    Same,

    /// <summary>The same name key.</summary>
    Probable,

    /// <summary>Possible: the same 字号, one character different, or — among projects one may see — one name begins with the other.</summary>
    Hint,
}
