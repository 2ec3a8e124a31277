using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>督办件: somebody answers for a matter until a day. It belongs to posts, not to people; its lights turn by <see cref="LightClock"/>; only who issued it closes it.</summary>
public sealed partial class SupervisionOrder : AggregateRoot
{
    public const int MaxTitleLength = 80;
    public const int MaxMatterLength = 1000;
    public const int MaxInstructionLength = 500;
    public const int MaxNameLength = SupervisionStep.MaxNameLength;
    public const int MaxHelpers = 10;

    private readonly List<SupervisionHelper> helpers = [];
    private readonly List<SupervisionStep> steps = [];

    private SupervisionOrder()
    {
    }

    /// <summary>Year of the number: 督〔2026〕12号.</summary>
    public int Year { get; private set; }

    /// <summary>Running number within the year.</summary>
    public int Serial { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string Matter { get; private set; } = string.Empty;

    public SupervisionSource Source { get; private set; }

    /// <summary>The decision it comes from.</summary>
    public Guid? SourceId { get; private set; }

    /// <summary>领导批示, word by word.</summary>
    public string? Instruction { get; private set; }

    public string? InstructedBy { get; private set; }

    public Guid OwnerPostId { get; private set; }

    /// <summary>责任单位; none where the owner's post is in no unit.</summary>
    public Guid? UnitId { get; private set; }

    public Guid? ProjectId { get; private set; }

    /// <summary>Of an overdue node: which one, and the day it was due.</summary>
    public SupervisionNode? Node { get; private set; }

    public DateOnly? NodeDueOn { get; private set; }

    public Guid? IssuedById { get; private set; }

    public string IssuedBy { get; private set; } = string.Empty;

    /// <summary>The issuer's post: whoever holds it may close.</summary>
    public Guid? IssuerPostId { get; private set; }

    public DateOnly IssuedOn { get; private set; }

    public DateTimeOffset IssuedAt { get; private set; }

    public SupervisionState State { get; private set; }

    /// <summary>The deadline as it was set at first.</summary>
    public DateOnly FirstDueOn { get; private set; }

    /// <summary>The deadline in force.</summary>
    public DateOnly DueOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public IReadOnlyList<SupervisionHelper> Helpers => helpers;

    /// <summary>The history; loaded only where it is looked at, so what is new is added without reading what was.</summary>
    public IReadOnlyList<SupervisionStep> Steps => steps;

    /// <summary>How many lines the history has.</summary>
    public int StepCount { get; private set; }

    public bool IsRunning => State is SupervisionState.Open or SupervisionState.Reported;

    public bool IsIssuer(SupervisionActor actor) =>
        (actor.UserId is not null && actor.UserId == IssuedById) || (actor.PostId is not null && actor.PostId == IssuerPostId)
        || (IssuedById is null && IssuerPostId is null && actor.UserId is null && actor.Name == IssuedBy);

    /// <summary>The holder of the owner's post, or the head of its unit.</summary>
    public bool Answers(SupervisionActor actor) => (actor.PostId is not null && actor.PostId == OwnerPostId) || (actor.HeadsUnitId is not null && actor.HeadsUnitId == UnitId);

    public bool Helps(SupervisionActor actor) => actor.PostId is not null && helpers.Any(h => h.PostId == actor.PostId);

    /// <summary>报进展. Of the owner, the head of the unit or a helper; a remark of the issuer changes no light.</summary>
    public void AddProgress(string text, SupervisionMoment now)
    {
        RequireRunning();
        Settle(now);
        if (Answers(now.By) || Helps(now.By))
        {
            Book(SupervisionStepKind.Progress, now, text.Trim());
            Noted(LightClock.Noted(Lights, now.On), now);
            return;
        }

        Require(IsIssuer(now.By), SupervisionErrors.NotYours);
        Book(SupervisionStepKind.Remark, now, text.Trim());
    }

    /// <summary>报结: the owner says it is done; the clocks stand still until the issuer has looked.</summary>
    public void Report(string text, SupervisionMoment now)
    {
        Require(State == SupervisionState.Open, SupervisionErrors.NotOpen);
        Require(Answers(now.By), SupervisionErrors.OwnerReports);
        Settle(now);
        State = SupervisionState.Reported;
        DropExtension();
        Book(SupervisionStepKind.Reported, now, text.Trim());
        Noted(LightClock.Waiting(Lights, now.On), now);
    }

    /// <summary>退回续办, with a new day where the old one passed while it lay here.</summary>
    public void Return(string reason, DateOnly? dueOn, SupervisionMoment now)
    {
        Require(State == SupervisionState.Reported, SupervisionErrors.NotReported);
        Require(IsIssuer(now.By), SupervisionErrors.IssuerOnly);
        Require(dueOn is null || dueOn >= now.On, SupervisionErrors.DeadlinePast);
        Settle(now);
        State = SupervisionState.Open;
        Book(SupervisionStepKind.Returned, now, reason.Trim()).DueOn = dueOn;
        if (dueOn is { } day)
        {
            Restart(day, now);
            return;
        }

        Take(LightClock.Returned(Lights, now.On));
    }

    /// <summary>办结销号.</summary>
    public void Close(string result, SupervisionMoment now) =>
        End(SupervisionState.Closed, SupervisionStepKind.Closed, result, now);

    /// <summary>撤销督办.</summary>
    public void Withdraw(string reason, SupervisionMoment now) =>
        End(SupervisionState.Withdrawn, SupervisionStepKind.Withdrawn, reason, now);

    private void End(SupervisionState state, SupervisionStepKind kind, string text, SupervisionMoment now)
    {
        RequireRunning();
        Require(IsIssuer(now.By), SupervisionErrors.IssuerOnly);
        Settle(now);
        (State, EndedOn) = (state, now.On);
        DropExtension();
        Book(kind, now, text.Trim());
    }

    private void RequireRunning() => Require(IsRunning, SupervisionErrors.NotOpen);

    private SupervisionStep Book(SupervisionStepKind kind, SupervisionMoment now, string? text = null)
    {
        var step = new SupervisionStep(Id, ++StepCount, kind, now) { Text = text };
        steps.Add(step);
        return step;
    }

    private static void Require(bool holds, string error, params object[] arguments)
    {
        if (!holds)
        {
            throw new RuleException(error, arguments);
        }
    }
}
