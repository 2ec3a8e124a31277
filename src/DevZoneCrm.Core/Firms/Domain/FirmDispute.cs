using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>撞单争议: 招商局 proposes, 考核办 rules, 分管领导 confirms; three different persons, and none of them of either unit's side.</summary>
public sealed class FirmDispute : AggregateRoot
{
    public const int MaxTextLength = 1000;

    private FirmDispute()
    {
    }

    /// <summary>The project of the unit that holds the claim.</summary>
    public Guid ProjectId { get; private set; }

    public Guid HolderUnitId { get; private set; }

    /// <summary>The project of the other reporter.</summary>
    public Guid RivalProjectId { get; private set; }

    public Guid RivalUnitId { get; private set; }

    public string Grounds { get; private set; } = string.Empty;

    public DateTimeOffset RaisedAt { get; private set; }

    public string RaisedBy { get; private set; } = string.Empty;

    public Guid? RaisedById { get; private set; }

    public DisputeState State { get; private set; }

    /// <summary>The last day for the step that is due.</summary>
    public DateOnly DueOn { get; private set; }

    public DisputeOutcome? Outcome { get; private set; }

    /// <summary>Of the rival, in whole percent, where shared.</summary>
    public int? RivalPercent { get; private set; }

    public string? Proposal { get; private set; }

    public DateTimeOffset? ProposedAt { get; private set; }

    public string? ProposedBy { get; private set; }

    public Guid? ProposedById { get; private set; }

    public string? Ruling { get; private set; }

    public DateTimeOffset? RuledAt { get; private set; }

    public string? RuledBy { get; private set; }

    public Guid? RuledById { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public string? ConfirmedBy { get; private set; }

    public static FirmDispute Raise(Guid projectId, Guid holderUnitId, Guid rivalProjectId, Guid rivalUnitId, string grounds, DisputeStep step) => new()
    {
        ProjectId = projectId,
        HolderUnitId = holderUnitId,
        RivalProjectId = rivalProjectId,
        RivalUnitId = rivalUnitId,
        Grounds = grounds.Trim(),
        RaisedAt = step.At,
        RaisedBy = step.By,
        RaisedById = step.UserId,
        DueOn = step.NextDueOn,
    };

    /// <summary>招商局 says what it would decide.</summary>
    public void Propose(DisputeOutcome outcome, int? rivalPercent, string text, DisputeStep step)
    {
        Require(DisputeState.Raised);
        RequireOther(step, RaisedById);
        Decide(outcome, rivalPercent);
        (State, DueOn, Proposal, ProposedAt, ProposedBy, ProposedById) = (DisputeState.Proposed, step.NextDueOn, text.Trim(), step.At, step.By, step.UserId);
    }

    /// <summary>考核办 rules; it is not bound by the proposal.</summary>
    public void Rule(DisputeOutcome outcome, int? rivalPercent, string text, DisputeStep step)
    {
        Require(DisputeState.Proposed);
        RequireOther(step, RaisedById, ProposedById);
        Decide(outcome, rivalPercent);
        (State, DueOn, Ruling, RuledAt, RuledBy, RuledById) = (DisputeState.Ruled, step.NextDueOn, text.Trim(), step.At, step.By, step.UserId);
    }

    /// <summary>分管领导 confirms: from now on it holds.</summary>
    public void Confirm(DisputeStep step)
    {
        Require(DisputeState.Ruled);
        RequireOther(step, RaisedById, ProposedById, RuledById);
        (State, ConfirmedAt, ConfirmedBy) = (DisputeState.Confirmed, step.At, step.By);
    }

    private void Decide(DisputeOutcome outcome, int? rivalPercent)
    {
        if (outcome == DisputeOutcome.Shared && rivalPercent is not (>= 1 and <= 99))
        {
            throw new RuleException(FirmErrors.DisputeShare);
        }

        (Outcome, RivalPercent) = (outcome, outcome == DisputeOutcome.Shared ? rivalPercent : null);
    }

    private void Require(DisputeState state)
    {
        if (State != state)
        {
            throw new RuleException(FirmErrors.DisputeStep, State);
        }
    }

    private static void RequireOther(DisputeStep step, params Guid?[] before)
    {
        if (step.UserId is { } user && before.Contains(user))
        {
            throw new RuleException(FirmErrors.DisputeSamePerson);
        }
    }
}
