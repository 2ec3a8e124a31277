namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>项目类别.</summary>
public enum Sector
{
    /// <summary>制造业.</summary>
    Manufacturing = 1,

    /// <summary>服务业.</summary>
    Services = 2,
}
