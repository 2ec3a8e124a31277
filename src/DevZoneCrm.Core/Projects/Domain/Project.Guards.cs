using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>What must hold before a date is recorded or put right; asked when it is claimed and again when it is confirmed.</summary>
public sealed partial class Project
{
    private void RequireReachable(ProjectStage stage, DateOnly on, DateOnly today)
    {
        RequireActive();
        if (StageTransitions.Refusal(Stage, stage) is { } refusal)
        {
            throw new RuleException(refusal);
        }

        RequireDate(on, StageOn, today);
    }

    private void RequirePassable(Milestone milestone, DateOnly on, DateOnly today)
    {
        RequireActive();
        if (SignedOn is null)
        {
            throw new RuleException(ProjectErrors.MilestoneNeedsSigned);
        }

        if (DateOf(milestone) is not null)
        {
            throw new RuleException(ProjectErrors.MilestoneRecorded);
        }

        RequireDate(on, SignedOn, today);
    }

    /// <returns>The date as recorded so far.</returns>
    private DateOnly RequireCorrectable(Milestone milestone, DateOnly on, DateOnly today)
    {
        var old = DateOf(milestone) ?? throw new RuleException(ProjectErrors.NothingToCorrect);
        if (old == on)
        {
            throw new RuleException(ProjectErrors.SameDate);
        }

        var (notBefore, notAfter) = Dates.Bounds(milestone);
        RequireDate(on, notBefore, today);
        if (on > notAfter)
        {
            throw new RuleException(ProjectErrors.DateTooLate, on, notAfter);
        }

        return old;
    }

    private static void RequireDate(DateOnly on, DateOnly? notBefore, DateOnly today)
    {
        if (on > today)
        {
            throw new RuleException(ProjectErrors.DateInFuture, on, today);
        }

        if (on < notBefore)
        {
            throw new RuleException(ProjectErrors.DateTooEarly, on, notBefore);
        }
    }
}
