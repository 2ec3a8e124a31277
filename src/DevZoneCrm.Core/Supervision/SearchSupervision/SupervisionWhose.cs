namespace DevZoneCrm.Core.Supervision.SearchSupervision;

/// <summary>Whose orders a list is about.</summary>
public enum SupervisionWhose
{
    /// <summary>All the viewer may see.</summary>
    All = 0,

    /// <summary>我承办: owner or helper.</summary>
    Mine = 1,

    /// <summary>我交办.</summary>
    Issued = 2,
}
