namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>One line of a claim's course. Append-only.</summary>
public sealed class ClaimStep
{
    public const int MaxNoteLength = 360;

    internal ClaimStep(Guid claimId, int ordinal, ClaimAct act, ClaimActor by, DateTimeOffset at, string? note)
    {
        Id = Guid.CreateVersion7();
        (ClaimId, Ordinal, Act, UserId, By, Role, At, Note) = (claimId, ordinal, act, by.UserId, by.Name, by.Role, at, string.IsNullOrWhiteSpace(note) ? null : note.Trim());
    }

    private ClaimStep()
    {
    }

    public Guid Id { get; private set; }

    public Guid ClaimId { get; private set; }

    /// <summary>From 1.</summary>
    public int Ordinal { get; private set; }

    public ClaimAct Act { get; private set; }

    public Guid? UserId { get; private set; }

    /// <summary>Display name at the time.</summary>
    public string By { get; private set; } = string.Empty;

    /// <summary>The role at the time.</summary>
    public Common.Security.Role? Role { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Remark, or the reason of a return.</summary>
    public string? Note { get; private set; }

    public ClaimPart Part => PartOf(Act);

    public static ClaimPart PartOf(ClaimAct act) => act switch
    {
        ClaimAct.Verified or ClaimAct.ReturnedByVerifier => ClaimPart.Verifier,
        ClaimAct.Approved or ClaimAct.ReturnedByApprover => ClaimPart.Approver,
        _ => ClaimPart.Proposer,
    };
}
