using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>
/// 申报: one person says, with evidence, that a stage or milestone happened on a day, a second verifies it, a third approves it. Only then does the project know.
/// A claim that was refused goes back with what was typed and may be filed again; nothing of its course is ever deleted.
/// </summary>
public sealed class StageClaim : AggregateRoot
{
    private readonly List<ClaimStep> steps = [];
    private readonly List<ClaimEvidence> evidence = [];

    private StageClaim()
    {
    }

    public Guid ProjectId { get; private set; }

    public Milestone Milestone { get; private set; }

    /// <summary>Claims that a confirmed date is wrong.</summary>
    public bool IsCorrection { get; private set; }

    /// <summary>The day it happened, in the zone's calendar.</summary>
    public DateOnly OccurredOn { get; private set; }

    public string? Document { get; private set; }

    /// <summary>Remark; the reason of a correction.</summary>
    public string? Note { get; private set; }

    public bool HasSpecialTerms { get; private set; }

    public ClaimState State { get; private set; }

    /// <summary>How often it was filed, from 1.</summary>
    public int Round { get; private set; }

    /// <summary>A <see cref="RoleSet"/>.</summary>
    public int VerifierRoles { get; private set; }

    /// <summary>A <see cref="RoleSet"/>; empty where verifying is enough.</summary>
    public int ApproverRoles { get; private set; }

    public bool GoesToTop { get; private set; }

    public DateTimeOffset FiledAt { get; private set; }

    /// <summary>Since when it waits for whoever is next; 待办 shows its age.</summary>
    public DateTimeOffset WaitingSince { get; private set; }

    public Guid? ProposerId { get; private set; }

    public string Proposer { get; private set; } = string.Empty;

    public IReadOnlyList<ClaimStep> Steps => steps;

    public IReadOnlyList<ClaimEvidence> Evidence => evidence;

    public bool IsOpen => State is ClaimState.Filed or ClaimState.Verified;

    public static StageClaim File(Guid projectId, Milestone milestone, bool isCorrection, ClaimTerms terms, ClaimReviewers reviewers, ClaimActor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        var claim = new StageClaim { ProjectId = projectId, Milestone = milestone, IsCorrection = isCorrection, FiledAt = now, ProposerId = by.UserId, Proposer = by.Name };
        claim.Take(terms, reviewers);
        claim.Step(ClaimAct.Filed, by, now, null);
        claim.State = ClaimState.Filed;
        return claim;
    }

    /// <summary>核实.</summary>
    public void Verify(ClaimActor by, string? note, DateTimeOffset now)
    {
        Require(State == ClaimState.Filed, ClaimErrors.NotWaitingForVerifier);
        RequireRole(by, VerifierRoles);
        Step(ClaimAct.Verified, by, now, note);
        State = ApproverRoles == 0 ? ClaimState.Confirmed : ClaimState.Verified;
    }

    /// <summary>批准: the claim is confirmed.</summary>
    public void Approve(ClaimActor by, string? note, DateTimeOffset now)
    {
        Require(State == ClaimState.Verified, ClaimErrors.NotWaitingForApprover);
        RequireRole(by, ApproverRoles);
        Step(ClaimAct.Approved, by, now, note);
        State = ClaimState.Confirmed;
    }

    /// <summary>退回, by whoever's turn it is.</summary>
    public void Return(ClaimActor by, string reason, DateTimeOffset now)
    {
        Require(IsOpen, ClaimErrors.NotWaiting);
        RequireRole(by, State == ClaimState.Filed ? VerifierRoles : ApproverRoles);
        Step(State == ClaimState.Filed ? ClaimAct.ReturnedByVerifier : ClaimAct.ReturnedByApprover, by, now, reason);
        State = ClaimState.Returned;
    }

    /// <summary>再次申报: a returned claim, mended by who filed it.</summary>
    public void Refile(ClaimActor by, ClaimTerms terms, ClaimReviewers reviewers, DateTimeOffset now)
    {
        Require(State == ClaimState.Returned, ClaimErrors.NotReturned);
        RequireProposer(by);
        Take(terms, reviewers);
        Step(ClaimAct.Refiled, by, now, null);
        State = ClaimState.Filed;
    }

    /// <summary>撤回 by who filed it, until it is confirmed.</summary>
    public void Withdraw(ClaimActor by, string? note, DateTimeOffset now)
    {
        Require(IsOpen || State == ClaimState.Returned, ClaimErrors.NotOpen);
        RequireProposer(by);
        Step(ClaimAct.Withdrawn, by, now, note);
        State = ClaimState.Withdrawn;
    }

    /// <summary>May this person take the next step, as far as the claim itself is concerned?</summary>
    public bool Awaits(ClaimActor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return IsOpen && IsForRole(by) && !HasOtherPart(by, State == ClaimState.Filed ? ClaimPart.Verifier : ClaimPart.Approver);
    }

    /// <summary>Is it the turn of this person's role?</summary>
    public bool IsForRole(ClaimActor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.Role is not { } role || RoleSet.Holds(State == ClaimState.Filed ? VerifierRoles : ApproverRoles, role);
    }

    private void Take(ClaimTerms terms, ClaimReviewers reviewers)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(reviewers);
        var now = terms.Normalised();
        Round++;
        (OccurredOn, Document, Note, HasSpecialTerms) = (now.OccurredOn, now.Document, now.Note, now.HasSpecialTerms);
        (VerifierRoles, ApproverRoles, GoesToTop) = (reviewers.Verifiers, reviewers.Approvers, reviewers.GoesToTop);
        foreach (var gone in evidence.Where(e => e.ReplacedInRound is null && !now.Evidence.Contains(new EvidenceRef(e.Need, e.FileId))))
        {
            gone.Replace(Round);
        }

        var standing = evidence.Where(e => e.ReplacedInRound is null).Select(e => new EvidenceRef(e.Need, e.FileId)).ToHashSet();
        evidence.AddRange(now.Evidence.Where(e => !standing.Contains(e)).Select(e => new ClaimEvidence(Id, e.Need, e.FileId, Round)));
    }

    private void Step(ClaimAct act, ClaimActor by, DateTimeOffset now, string? note)
    {
        Require(!HasOtherPart(by, ClaimStep.PartOf(act)), ClaimErrors.SamePerson);
        steps.Add(new ClaimStep(Id, steps.Count + 1, act, by, now, note));
        WaitingSince = now;
    }

    // Over all rounds: who once verified a claim does not later file it, and the other way round.
    private bool HasOtherPart(ClaimActor by, ClaimPart part) => steps.Exists(s => s.UserId == by.UserId && s.Part != part);

    private void RequireProposer(ClaimActor by) => Require(by.UserId == ProposerId, ClaimErrors.NotTheProposer);

    private static void RequireRole(ClaimActor by, int roles) => Require(by.Role is not { } role || RoleSet.Holds(roles, role), ClaimErrors.OtherRole);

    private static void Require(bool holds, string error)
    {
        if (!holds)
        {
            throw new RuleException(error);
        }
    }
}
