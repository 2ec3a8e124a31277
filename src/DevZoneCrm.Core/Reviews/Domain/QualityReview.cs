using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>
/// 项目质量评估: one passage of a project through the sheet, from the application to the decision and the re-check. Opinions, panel members and later facts are roots of
/// their own, so that departments and experts do not stand in one another's way.
/// </summary>
public sealed partial class QualityReview : AggregateRoot
{
    public const int MaxNoteLength = 1000;

    private QualityReview()
    {
    }

    public Guid ProjectId { get; private set; }

    public ReviewKind Kind { get; private set; }

    public ReviewStep Step { get; private set; }

    /// <summary>The version of the sheet it began with.</summary>
    public Guid SheetId { get; private set; }

    /// <summary>复议 of a refused one; allowed once.</summary>
    public Guid? ReconsidersId { get; private set; }

    public string? ReconsiderReason { get; private set; }

    /// <summary>The project while the review is not decided: at most one at a time.</summary>
    public Guid? OpenKey { get; private set; }

    /// <summary>The project while this is the decided 评估 that counts: at most one.</summary>
    public Guid? StandingKey { get; private set; }

    public ReviewInputs Inputs { get; private set; } = new();

    /// <summary>What the project said when the application was handed in.</summary>
    public ReviewFacts? Facts { get; private set; }

    /// <summary>Large enough for the 党工委.</summary>
    public bool IsLarge { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public Guid? OpenedById { get; private set; }

    public string OpenedBy { get; private set; } = string.Empty;

    /// <summary>The day the present step began.</summary>
    public DateOnly StepOn { get; private set; }

    /// <summary>The day by which the present step should be done.</summary>
    public DateOnly? DueOn { get; private set; }

    public DateTimeOffset? ProposedAt { get; private set; }

    public Guid? ProposedById { get; private set; }

    public string? ProposedBy { get; private set; }

    public IReadOnlyList<VetoCheck> Vetoes { get; private set; } = [];

    public DateTimeOffset? PreCheckedAt { get; private set; }

    public Guid? PreCheckedById { get; private set; }

    public string? PreCheckedBy { get; private set; }

    public string? PreCheckNote { get; private set; }

    /// <summary>Why it was handed back; gone once it is handed in again.</summary>
    public string? ReturnReason { get; private set; }

    public bool IsVetoed => Vetoes.Any(v => v.Applies);

    public static QualityReview Open(Guid projectId, ReviewKind kind, Guid sheetId, ReviewInputs inputs, ReviewActor actor, DateTimeOffset now, DateOnly today) => new()
    {
        ProjectId = projectId,
        Kind = kind,
        SheetId = sheetId,
        OpenKey = projectId,
        Inputs = inputs.Normalised(),
        OpenedAt = now,
        OpenedById = actor.UserId,
        OpenedBy = actor.Name,
        StepOn = today,
    };

    /// <summary>复议: the refused application once more, with what is new in it.</summary>
    /// <param name="isRepeated">The refused one was reconsidered before.</param>
    public static QualityReview Reconsider(QualityReview refused, Guid sheetId, string reason, bool isRepeated, ReviewActor actor, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(refused);
        if (refused.Step != ReviewStep.Decided || refused.Grade != ReviewGrade.Refused)
        {
            throw new RuleException(ReviewErrors.NotNow, refused.Step);
        }

        if (isRepeated || refused.ReconsidersId is not null)
        {
            throw new RuleException(ReviewErrors.ReconsideredOnce);
        }

        var again = Open(refused.ProjectId, refused.Kind, sheetId, refused.Inputs, actor, now, today);
        (again.ReconsidersId, again.ReconsiderReason) = (refused.Id, reason.Trim());
        return again;
    }

    /// <summary>The unit fills in what is missing, also after it was handed back.</summary>
    public void Revise(ReviewInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        Require(ReviewStep.Application);
        Inputs = inputs.Normalised();
    }

    /// <summary>提出: the unit's head hands it in. What the project says now is kept with it.</summary>
    public void Submit(SheetDefinition sheet, ReviewFacts facts, ReviewActor actor, DateTimeOffset now, DateOnly today, DateOnly dueOn)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(facts);
        Require(ReviewStep.Application);
        if (ReviewNeeds.Missing(Kind, sheet, facts, Inputs).Count > 0)
        {
            throw new RuleException(ReviewErrors.MissingData);
        }

        Facts = facts;
        IsLarge = facts.Investment >= sheet.LargeYi * 100_000_000m || facts.LandMu >= sheet.LargeMu;
        (ProposedAt, ProposedById, ProposedBy, ReturnReason) = (now, actor.UserId, actor.Name, null);
        // A check that came before the hand-back was of another application.
        (Vetoes, PreCheckedAt, PreCheckedById, PreCheckedBy, PreCheckNote) = ([], null, null, null, null);
        Go(ReviewStep.PreCheck, today, dueOn);
    }

    /// <summary>招商局 hands it back with the reason.</summary>
    public void Return(string reason, ReviewActor actor, DateOnly today)
    {
        Require(ReviewStep.PreCheck);
        actor.MustNotBe(ProposedById, ProposedBy);
        ReturnReason = Needed(reason);
        Go(ReviewStep.Application, today, null);
    }

    /// <summary>预审: every 一票否决 is answered. One that applies leads straight to the decision, which can then only refuse.</summary>
    public void PreCheck(SheetDefinition sheet, IReadOnlyList<VetoCheck> vetoes, string? note, ReviewActor actor, DateTimeOffset now, DateOnly today, DateOnly? opinionsDueOn)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(vetoes);
        Require(ReviewStep.PreCheck);
        actor.MustNotBe(ProposedById, ProposedBy);
        if (!vetoes.Select(v => v.Code).Order(StringComparer.Ordinal).SequenceEqual(sheet.Vetoes.Select(v => v.Code).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw new RuleException(ReviewErrors.VetoesUnanswered);
        }

        if (vetoes.Any(v => v.Applies && string.IsNullOrWhiteSpace(v.Note)))
        {
            throw new RuleException(ReviewErrors.VetoNeedsNote);
        }

        (Vetoes, PreCheckNote) = (vetoes, string.IsNullOrWhiteSpace(note) ? null : note.Trim());
        (PreCheckedAt, PreCheckedById, PreCheckedBy) = (now, actor.UserId, actor.Name);
        if (IsVetoed)
        {
            Result = ReviewScoring.Work(sheet, Facts!, Inputs, [], isVetoed: true);
            Go(ReviewStep.Decision, today, null);
        }
        else
        {
            Go(ReviewStep.Opinions, today, opinionsDueOn);
        }
    }

    private void Require(ReviewStep step)
    {
        if (Step != step)
        {
            throw new RuleException(ReviewErrors.NotNow, Step);
        }
    }

    private void Go(ReviewStep step, DateOnly today, DateOnly? dueOn) => (Step, StepOn, DueOn) = (step, today, dueOn);

    private static string Needed(string? reason) => string.IsNullOrWhiteSpace(reason) ? throw new RuleException(ReviewErrors.ReasonNeeded) : reason.Trim();
}
