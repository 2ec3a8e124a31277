namespace DevZoneCrm.Core.Reports.Yield;

/// <summary>How far a lead came. Each by its own date: a later step does not imply a skipped one.</summary>
public enum YieldStep
{
    Lead = 1,
    Negotiating,
    Signed,
    Started,
}
