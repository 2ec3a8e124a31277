namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>How a criterion gets its points.</summary>
public enum CriterionMethod
{
    /// <summary>A number between the value of full marks and the value of none.</summary>
    Measured = 1,

    /// <summary>A step, read off facts of the project.</summary>
    Facts = 2,

    /// <summary>A step given by each expert.</summary>
    Judged = 3,
}
