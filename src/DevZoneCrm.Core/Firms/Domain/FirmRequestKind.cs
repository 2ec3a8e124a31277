namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>What one unit asks another for.</summary>
public enum FirmRequestKind
{
    /// <summary>联合招商: a second reporter wants a share.</summary>
    CoLead = 0,

    /// <summary>流转: the project goes to another unit.</summary>
    Transfer = 1,
}
