namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>How a project hangs together with an earlier one.</summary>
public enum ProjectLinkKind
{
    /// <summary>二期 and later phases.</summary>
    LaterPhase = 1,

    /// <summary>扩容、增资: counted by its increment.</summary>
    Expansion = 2,

    /// <summary>The same investor, another undertaking.</summary>
    SameInvestor = 3,

    /// <summary>配套: supplies the other or is supplied by it.</summary>
    Supporting = 4,
}
