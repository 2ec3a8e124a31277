using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>From the departments' opinions to the re-check.</summary>
public sealed partial class QualityReview
{
    /// <summary>Sizes of a panel that scores (domain 4).</summary>
    public static readonly IReadOnlyList<int> PanelSizes = [5, 7];

    public ReviewResult? Result { get; private set; }

    /// <summary>The stored score in hundredths of a point; none before the panel has closed.</summary>
    public int? ScoreE2 { get; private set; }

    public ReviewGrade Grade { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public Guid? DecidedById { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? DecisionNote { get; private set; }

    /// <summary>What a C depends on.</summary>
    public string? Conditions { get; private set; }

    public DateOnly? RecheckOn { get; private set; }

    /// <summary>Months from 开工 to 投产 that were promised in what was decided on; kept beside the inputs so that due promises are one comparison.</summary>
    public int? PromisedMonths { get; private set; }

    public DateOnly? RecheckedOn { get; private set; }

    public bool? IsRecheckMet { get; private set; }

    public string? RecheckNote { get; private set; }

    public string? RecheckedBy { get; private set; }

    public decimal? Score => ScoreE2 / 100m;

    /// <summary>All opinions are in and no objection stands: the panel is named.</summary>
    public void Convene(IReadOnlyCollection<ReviewOpinion> opinions, IReadOnlyCollection<ReviewExpert> panel, DateOnly today, DateOnly untilOn)
    {
        ArgumentNullException.ThrowIfNull(opinions);
        ArgumentNullException.ThrowIfNull(panel);
        Require(ReviewStep.Opinions);
        // Silence never consents: without a word of every department nothing goes on.
        if (opinions.Count == 0 || opinions.Any(o => o.Answer == OpinionAnswer.None))
        {
            throw new RuleException(ReviewErrors.OpinionsOpen);
        }

        if (opinions.Any(o => o.IsObjectionOpen))
        {
            throw new RuleException(ReviewErrors.ObjectionsOpen);
        }

        RequirePanel(panel);
        Go(ReviewStep.Panel, today, untilOn);
    }

    /// <summary>The panel sits: members may be added for those who recused.</summary>
    /// <exception cref="RuleException">It does not.</exception>
    public void RequirePanelSits() => Require(ReviewStep.Panel);

    /// <summary>More time for the panel.</summary>
    public void ExtendPanel(DateOnly untilOn)
    {
        Require(ReviewStep.Panel);
        DueOn = untilOn;
    }

    /// <summary>Everybody who did not recuse has scored: the sheet is worked out.</summary>
    public void ClosePanel(SheetDefinition sheet, IReadOnlyCollection<ReviewExpert> panel, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(panel);
        Require(ReviewStep.Panel);
        var scoring = panel.Where(e => !e.IsRecused).ToList();
        RequirePanel(scoring);
        if (scoring.Exists(e => !e.HasScored))
        {
            throw new RuleException(ReviewErrors.PanelUnscored);
        }

        Result = ReviewScoring.Work(sheet, Facts!, Inputs, [.. scoring.Select(e => e.Marks)], isVetoed: false);
        ScoreE2 = (int)(Result.Total * 100m);
        Go(ReviewStep.Decision, today, null);
    }

    /// <summary>The decision: the grade the score gives, or a refusal with its reason; a refused score can only be refused.</summary>
    /// <param name="isDirector">The 党工委 decides, which a large project needs.</param>
    public void Decide(SheetDefinition sheet, bool accept, string? conditions, string? note, bool isDirector, ReviewActor actor, DateTimeOffset now, DateOnly today, DateOnly recheckOn)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        Require(ReviewStep.Decision);
        actor.MustNotBe(ProposedById, ProposedBy);
        actor.MustNotBe(PreCheckedById, PreCheckedBy);
        if (IsLarge && !isDirector)
        {
            throw new RuleException(ReviewErrors.LargeIsDirectors, sheet.LargeYi, sheet.LargeMu);
        }

        var worked = Result!.Grade;
        if (accept && worked == ReviewGrade.Refused)
        {
            throw new RuleException(ReviewErrors.CannotAccept);
        }

        Grade = accept ? worked : ReviewGrade.Refused;
        DecisionNote = Grade == ReviewGrade.Refused ? Needed(note) : string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        if (Grade == ReviewGrade.C)
        {
            Conditions = string.IsNullOrWhiteSpace(conditions) ? throw new RuleException(ReviewErrors.ConditionsNeeded) : conditions.Trim();
            RecheckOn = recheckOn;
        }

        (DecidedAt, DecidedOn, DecidedById, DecidedBy) = (now, today, actor.UserId, actor.Name);
        PromisedMonths = Inputs.BuildMonths;
        (OpenKey, StandingKey) = (null, Kind == ReviewKind.Evaluation ? ProjectId : null);
        Go(ReviewStep.Decided, today, null);
        Raise(new ReviewDecidedDomainEvent(Id, ProjectId, Kind, Grade, today));
    }

    /// <summary>A later 评估 counts instead.</summary>
    public void StandDown() => StandingKey = null;

    /// <summary>复核 of a C: its conditions are met, or the grade lapses. Not by whoever proposed it.</summary>
    public void Recheck(bool met, string note, ReviewActor actor, DateOnly today)
    {
        if (Step != ReviewStep.Decided || Grade != ReviewGrade.C || IsRecheckMet is not null)
        {
            throw new RuleException(ReviewErrors.NothingToRecheck);
        }

        actor.MustNotBe(ProposedById, ProposedBy);
        (IsRecheckMet, RecheckedOn, RecheckNote, RecheckedBy) = (met, today, Needed(note), actor.Name);
    }

    /// <summary>Why this review does not let a project be signed, as an error code; none where it does.</summary>
    public string? GateRefusal(DateOnly today) => Grade switch
    {
        ReviewGrade.A or ReviewGrade.B => null,
        ReviewGrade.C when IsRecheckMet == true => null,
        ReviewGrade.C when IsRecheckMet == false => ReviewErrors.GateLapsed,
        ReviewGrade.C => today > RecheckOn ? ReviewErrors.GateRecheckOverdue : null,
        _ => ReviewErrors.GateRefused,
    };

    private static void RequirePanel(IReadOnlyCollection<ReviewExpert> panel)
    {
        if (!PanelSizes.Contains(panel.Count))
        {
            throw new RuleException(ReviewErrors.PanelSize, panel.Count);
        }

        if (!panel.Any(e => e.Field == ExpertField.Finance) || !panel.Any(e => e.Field == ExpertField.Industry))
        {
            throw new RuleException(ReviewErrors.PanelFields);
        }
    }
}
