using static DevZoneCrm.Core.Projects.Domain.Milestone;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>Stages, milestones and their dates.</summary>
public sealed partial class Project
{
    public DateOnly? LeadOn { get; private set; }

    public DateOnly? NegotiatingOn { get; private set; }

    public DateOnly? IntentOn { get; private set; }

    public DateOnly? SignedOn { get; private set; }

    public DateOnly? RegisteredOn { get; private set; }

    public DateOnly? LandSecuredOn { get; private set; }

    public DateOnly? StartedOn { get; private set; }

    public DateOnly? CompletedOn { get; private set; }

    public DateOnly? ProducingOn { get; private set; }

    public DateOnly? FullCapacityOn { get; private set; }

    /// <summary>The day statistics accepted 开工 (入库, 统计口径).</summary>
    public DateOnly? StartedStatisticsOn { get; private set; }

    /// <summary>The day statistics accepted 竣工.</summary>
    public DateOnly? CompletedStatisticsOn { get; private set; }

    /// <summary>新签约注册: the later of 签约 and 注册 once both are there.</summary>
    public DateOnly? SignedAndRegisteredOn { get; private set; }

    /// <summary>The earliest date of any stage: from that day on the project exists.</summary>
    public DateOnly? FirstOn { get; private set; }

    /// <summary>The latest stage reached.</summary>
    public ProjectStage Stage { get; private set; }

    /// <summary>The day the latest stage was reached.</summary>
    public DateOnly? StageOn { get; private set; }

    public MilestoneDates Dates
    {
        get
        {
            var dates = new MilestoneDates();
            foreach (var milestone in MilestoneDates.All)
            {
                dates[milestone] = DateOf(milestone);
            }

            return dates;
        }
    }

    public DateOnly? DateOf(Milestone milestone) => milestone switch
    {
        Lead => LeadOn,
        Negotiating => NegotiatingOn,
        Intent => IntentOn,
        Signed => SignedOn,
        Registered => RegisteredOn,
        LandSecured => LandSecuredOn,
        Started => StartedOn,
        Completed => CompletedOn,
        Producing => ProducingOn,
        FullCapacity => FullCapacityOn,
        _ => throw new ArgumentOutOfRangeException(nameof(milestone)),
    };

    public void StartNegotiation(DateOnly on, DateOnly today, string? note) => Reach(ProjectStage.Negotiating, on, today, note);

    public void RecordIntent(DateOnly on, DateOnly today, string? note) => Reach(ProjectStage.Intent, on, today, note);

    public void Sign(DateOnly on, DateOnly today, string? note) => Reach(ProjectStage.Signed, on, today, note);

    public void Start(DateOnly on, DateOnly today, string? note) => Reach(ProjectStage.Started, on, today, note);

    public void Complete(DateOnly on, DateOnly today, string? note) => Reach(ProjectStage.Completed, on, today, note);

    public void BeginProduction(DateOnly on, DateOnly today, string? note) => Reach(ProjectStage.Producing, on, today, note);

    public void ReachFullCapacity(DateOnly on, DateOnly today, string? note) => Reach(ProjectStage.FullCapacity, on, today, note);

    public void RegisterCompany(DateOnly on, DateOnly today, string? note) => Pass(Registered, on, today, note);

    public void SecureLand(DateOnly on, DateOnly today, string? note) => Pass(LandSecured, on, today, note);

    /// <summary>The date was recorded wrongly. The wrong one stays in the history; the order of all dates must hold afterwards.</summary>
    public void CorrectDate(Milestone milestone, DateOnly on, DateOnly today, string reason, Guid? claimId = null)
    {
        var old = RequireCorrectable(milestone, on, today);
        Record(StageEventKind.Corrected, milestone, on, reason, claimId);
        Raise(new ProjectDateCorrectedDomainEvent(Id, milestone, old, on));
    }

    /// <summary>Sets the dates of a file: new ones are recorded, differing ones corrected, missing ones withdrawn. The caller has checked their order.</summary>
    public void ImportDates(MilestoneDates wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        foreach (var milestone in MilestoneDates.All.Where(m => DateOf(m) != wanted[m]))
        {
            var kind = DateOf(milestone) is null ? StageEventKind.Recorded : wanted[milestone] is null ? StageEventKind.Withdrawn : StageEventKind.Corrected;
            Record(kind, milestone, wanted[milestone], null);
        }
    }

    private void Reach(ProjectStage stage, DateOnly on, DateOnly today, string? note, Guid? claimId = null)
    {
        RequireReachable(stage, on, today);
        var from = Stage;
        Record(StageEventKind.Recorded, (Milestone)(int)stage, on, note, claimId);
        Raise(new ProjectStageReachedDomainEvent(Id, from, stage, on));
    }

    private void Pass(Milestone milestone, DateOnly on, DateOnly today, string? note, Guid? claimId = null)
    {
        RequirePassable(milestone, on, today);
        Record(StageEventKind.Recorded, milestone, on, note, claimId);
        Raise(new ProjectMilestonePassedDomainEvent(Id, milestone, on));
    }

    private void Record(StageEventKind kind, Milestone milestone, DateOnly? on, string? note, Guid? claimId = null)
    {
        Assign(milestone, on);
        stageEvents.Add(new StageEvent(Id, kind, milestone, on, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), claimId));
        DeriveFromDates();
    }

    private void DeriveFromDates()
    {
        var dates = Dates;
        Stage = dates.StageOn(DateOnly.MaxValue);
        StageOn = Stage == ProjectStage.None ? null : DateOf((Milestone)(int)Stage);
        FirstOn = dates.First;
        SignedAndRegisteredOn = SignedOn is null || RegisteredOn is null ? null : SignedOn > RegisteredOn ? SignedOn : RegisteredOn;
    }

    private void Assign(Milestone milestone, DateOnly? on)
    {
        switch (milestone)
        {
            case Lead: LeadOn = on; break;
            case Negotiating: NegotiatingOn = on; break;
            case Intent: IntentOn = on; break;
            case Signed: SignedOn = on; break;
            case Registered: RegisteredOn = on; break;
            case LandSecured: LandSecuredOn = on; break;
            case Started: StartedOn = on; break;
            case Completed: CompletedOn = on; break;
            case Producing: ProducingOn = on; break;
            case FullCapacity: FullCapacityOn = on; break;
            default: throw new ArgumentOutOfRangeException(nameof(milestone));
        }
    }
}
