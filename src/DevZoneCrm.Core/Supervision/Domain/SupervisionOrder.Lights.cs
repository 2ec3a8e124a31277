namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>The lights, and what a red one may cost.</summary>
public sealed partial class SupervisionOrder
{
    public SupervisionLight Light { get; private set; }

    /// <summary>The morning since which it shows this light.</summary>
    public DateOnly LightOn { get; private set; }

    /// <summary>Why, where it is not green.</summary>
    public LightCause? Cause { get; private set; }

    /// <summary>Yellow lights since the start or the last extension.</summary>
    public int Yellows { get; private set; }

    public DateOnly? RedOn { get; private set; }

    public EscalationLevel Level { get; private set; }

    /// <summary>The day the lights began to be judged: issued, or extended.</summary>
    public DateOnly LightFrom { get; private set; }

    /// <summary>The day from which the next progress note is waited for.</summary>
    public DateOnly SignOn { get; private set; }

    public bool HasProgress { get; private set; }

    public bool IsWarned { get; private set; }

    /// <summary>The deadline passed, and that was said.</summary>
    public bool IsOverdue { get; private set; }

    /// <summary>The last morning that was judged.</summary>
    public DateOnly JudgedThrough { get; private set; }

    public SupervisionPenaltyState Penalty { get; private set; }

    /// <summary>Hundredths of a point that are proposed to be taken from the unit.</summary>
    public int? PenaltyE2 { get; private set; }

    /// <summary>What 考核办 booked.</summary>
    public Guid? PenaltyRecordId { get; private set; }

    public LightState Lights => new()
    {
        From = LightFrom,
        DueOn = DueOn,
        SignOn = SignOn,
        HasProgress = HasProgress,
        IsWarned = IsWarned,
        IsWaiting = State == SupervisionState.Reported,
        Yellows = Yellows,
        Light = Light,
        RedOn = RedOn,
        IsOverdue = IsOverdue,
        Level = Level,
    };

    /// <summary>
    /// Judges every morning not judged yet, and books what each brought on its own day; also after days without a server. A second call on the same day finds nothing, and mornings that
    /// bring nothing change nothing, so that an order nobody touches leaves no daily line in the record.
    /// </summary>
    /// <returns>What was found, for those who are to be told.</returns>
    public IReadOnlyList<LightFinding> JudgeThrough(SupervisionMoment now)
    {
        ArgumentNullException.ThrowIfNull(now);
        if (!IsRunning || now.On <= JudgedThrough)
        {
            return [];
        }

        var (state, found) = LightClock.Mornings(Lights, JudgedThrough, now.On, now.Terms, now.Calendar);
        if (found.Count == 0)
        {
            return [];
        }

        JudgedThrough = now.On;
        Take(state);
        foreach (var (on, finding) in found)
        {
            BookFinding(finding, now with { On = on, By = SupervisionActor.System });
        }

        return [.. found.Select(f => f.Finding)];
    }

    /// <summary>Before a step of a person, or a change of the rules: what was until today is judged as it was.</summary>
    public void Settle(SupervisionMoment now)
    {
        JudgeThrough(now);
        if (IsRunning)
        {
            JudgedThrough = now.On;
        }
    }

    /// <summary>确认扣分: 考核办 booked what the red light proposed.</summary>
    public void ConfirmPenalty(Guid recordId, string reason, SupervisionMoment now)
    {
        DecidePenalty(SupervisionPenaltyState.Confirmed, SupervisionStepKind.PenaltyConfirmed, reason, now);
        PenaltyRecordId = recordId;
    }

    /// <summary>不予扣分.</summary>
    public void DeclinePenalty(string reason, SupervisionMoment now) =>
        DecidePenalty(SupervisionPenaltyState.Declined, SupervisionStepKind.PenaltyDeclined, reason, now);

    private void DecidePenalty(SupervisionPenaltyState state, SupervisionStepKind kind, string reason, SupervisionMoment now)
    {
        Require(Penalty == SupervisionPenaltyState.Proposed, SupervisionErrors.NoPenalty);
        Require(!IsIssuer(now.By), SupervisionErrors.OwnOrder);
        Penalty = state;
        Book(kind, now, reason.Trim());
    }

    private void BookFinding(LightFinding finding, SupervisionMoment now)
    {
        if (finding.Level is { } level)
        {
            Book(SupervisionStepKind.Escalated, now).Level = level;
            return;
        }

        Show(finding.Light, finding.Cause!.Value, now);
        if (finding.Light == SupervisionLight.Red && Penalty == SupervisionPenaltyState.None && now.Terms.RedPenaltyE2 is { } points && UnitId is not null)
        {
            (Penalty, PenaltyE2) = (SupervisionPenaltyState.Proposed, points);
            Book(SupervisionStepKind.PenaltyProposed, now);
        }
    }

    private void Noted(LightState state, SupervisionMoment now)
    {
        var goesOut = Light == SupervisionLight.Yellow && state.Light == SupervisionLight.Green;
        Take(state);
        if (goesOut)
        {
            Show(SupervisionLight.Green, LightCause.Progress, now);
        }
    }

    private void Restart(DateOnly dueOn, SupervisionMoment now)
    {
        var wasGreen = Light == SupervisionLight.Green;
        Take(LightClock.Extended(now.On, dueOn));
        if (!wasGreen)
        {
            Show(SupervisionLight.Green, LightCause.Extended, now);
        }
    }

    private void Show(SupervisionLight light, LightCause cause, SupervisionMoment now)
    {
        LightOn = light == SupervisionLight.Red ? RedOn ?? now.On : now.On;
        Cause = light == SupervisionLight.Green ? null : cause;
        var step = Book(SupervisionStepKind.Light, now);
        (step.Light, step.Cause, step.DueOn) = (light, cause, DueOn);
    }

    private void Take(LightState state)
    {
        if (LightOn == default)
        {
            LightOn = state.From;
        }

        (LightFrom, DueOn, SignOn, HasProgress, IsWarned) = (state.From, state.DueOn, state.SignOn, state.HasProgress, state.IsWarned);
        (Yellows, Light, RedOn, IsOverdue, Level) = (state.Yellows, state.Light, state.RedOn, state.IsOverdue, state.Level);
    }
}
