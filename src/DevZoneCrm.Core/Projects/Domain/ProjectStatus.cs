namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>状态, apart from the stage: any may follow any stage.</summary>
public enum ProjectStatus
{
    /// <summary>推进.</summary>
    Active = 0,

    /// <summary>搁置.</summary>
    OnHold = 1,

    /// <summary>流失.</summary>
    Lost = 2,

    /// <summary>终止.</summary>
    Ended = 3,

    /// <summary>流转出.</summary>
    TransferredOut = 4,
}
