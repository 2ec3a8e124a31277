using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>申报与认定: a claim only says that somebody says so; the dates of this class are the confirmed ones.</summary>
public sealed partial class Project
{
    /// <summary>Stages and milestones claimed, or claimed to be dated wrongly, and not yet confirmed.</summary>
    public MilestoneSet PendingClaims { get; private set; }

    /// <summary>Checks that the stage or milestone could be recorded as claimed, and marks the project.</summary>
    public void Claim(Milestone milestone, DateOnly on, DateOnly today)
    {
        RequireUnclaimed(milestone);
        if (MilestoneDates.IsStage(milestone))
        {
            RequireReachable((ProjectStage)(int)milestone, on, today);
        }
        else
        {
            RequirePassable(milestone, on, today);
        }

        PendingClaims |= MilestoneSets.Of(milestone);
    }

    /// <summary>Checks that the date could be put right as claimed, and marks the project.</summary>
    public void ClaimCorrection(Milestone milestone, DateOnly on, DateOnly today)
    {
        RequireUnclaimed(milestone);
        RequireCorrectable(milestone, on, today);
        PendingClaims |= MilestoneSets.Of(milestone);
    }

    /// <summary>认定: from now on it counts. All is checked again, for days may have passed.</summary>
    public void Confirm(Milestone milestone, DateOnly on, DateOnly today, string? note, Guid claimId)
    {
        ReleaseClaim(milestone);
        if (MilestoneDates.IsStage(milestone))
        {
            Reach((ProjectStage)(int)milestone, on, today, note, claimId);
        }
        else
        {
            Pass(milestone, on, today, note, claimId);
        }
    }

    /// <summary>认定更正: the wrong date stays in the history.</summary>
    public void ConfirmCorrection(Milestone milestone, DateOnly on, DateOnly today, string reason, Guid claimId)
    {
        ReleaseClaim(milestone);
        CorrectDate(milestone, on, today, reason, claimId);
    }

    /// <summary>The claim was returned or withdrawn.</summary>
    public void ReleaseClaim(Milestone milestone) => PendingClaims &= ~MilestoneSets.Of(milestone);

    private void RequireUnclaimed(Milestone milestone)
    {
        if (PendingClaims.Holds(milestone))
        {
            throw new RuleException(ProjectErrors.ClaimPending, milestone);
        }
    }
}
