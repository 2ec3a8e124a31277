namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>What a department says. Saying nothing is none of these.</summary>
public enum OpinionAnswer
{
    /// <summary>未反馈. Never taken for consent.</summary>
    None = 0,

    /// <summary>同意.</summary>
    Agrees = 1,

    /// <summary>有条件同意.</summary>
    AgreesOnConditions = 2,

    /// <summary>不同意.</summary>
    Objects = 3,
}
