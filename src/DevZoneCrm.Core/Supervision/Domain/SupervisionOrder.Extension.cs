namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>延期: asked with a reason, decided by somebody else.</summary>
public sealed partial class SupervisionOrder
{
    /// <summary>The day that is asked for; none while nothing is.</summary>
    public DateOnly? AskedDueOn { get; private set; }

    public string? AskedReason { get; private set; }

    public Guid? AskedById { get; private set; }

    public string? AskedBy { get; private set; }

    public DateOnly? AskedOn { get; private set; }

    /// <summary>申请延期, in time before the deadline.</summary>
    public void AskExtension(DateOnly dueOn, string reason, SupervisionMoment now)
    {
        ArgumentNullException.ThrowIfNull(now);
        Require(State == SupervisionState.Open, SupervisionErrors.NotOpen);
        Require(Answers(now.By), SupervisionErrors.OwnerReports);
        Require(AskedDueOn is null, SupervisionErrors.ExtensionPending);
        Require(now.Calendar.WorkingDaysBetween(now.On, DueOn) >= now.Terms.AskDaysBefore, SupervisionErrors.ExtensionLate, now.Terms.AskDaysBefore);
        var asked = now.Calendar.OnOrAfter(dueOn);
        Require(asked > DueOn, SupervisionErrors.ExtensionNotLater, DueOn);
        Settle(now);
        (AskedDueOn, AskedReason, AskedById, AskedBy, AskedOn) = (asked, reason.Trim(), now.By.UserId, now.By.Name, now.On);
        Book(SupervisionStepKind.ExtensionAsked, now, reason.Trim()).DueOn = asked;
    }

    /// <summary>By the issuer or a leader, never by who asked. Granted: the lights begin anew with the new deadline.</summary>
    public void DecideExtension(bool granted, string? note, SupervisionMoment now)
    {
        ArgumentNullException.ThrowIfNull(now);
        Require(State == SupervisionState.Open, SupervisionErrors.NotOpen);
        Require(AskedDueOn is not null, SupervisionErrors.NoExtension);
        Require(IsIssuer(now.By) || now.By.MayDecide, SupervisionErrors.MayNotDecide);
        Require(now.By.UserId is null ? now.By.Name != AskedBy : now.By.UserId != AskedById, SupervisionErrors.OwnExtension);
        Settle(now);
        var dueOn = AskedDueOn!.Value;
        Require(!granted || dueOn >= now.On, SupervisionErrors.DeadlinePast);
        DropExtension();
        Book(granted ? SupervisionStepKind.ExtensionGranted : SupervisionStepKind.ExtensionRefused, now, Blank(note)).DueOn = dueOn;
        if (granted)
        {
            Restart(dueOn, now);
        }
    }

    private void DropExtension() => (AskedDueOn, AskedReason, AskedById, AskedBy, AskedOn) = (null, null, null, null, null);
}
