namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>Both use the same sheet; they differ in what must be known.</summary>
public enum ReviewKind
{
    /// <summary>预审: before terms are negotiated.</summary>
    Preliminary = 1,

    /// <summary>评估: before 签约. Its grade opens the gate.</summary>
    Evaluation = 2,
}
