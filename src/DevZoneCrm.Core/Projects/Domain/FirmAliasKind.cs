namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>Why a firm has another name now.</summary>
public enum FirmAliasKind
{
    /// <summary>更名.</summary>
    Renamed = 0,

    /// <summary>登记设立: the 拟设 company was registered under its final name.</summary>
    Established = 1,
}
