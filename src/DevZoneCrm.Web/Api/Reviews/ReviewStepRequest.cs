using System.ComponentModel;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Web.Api.Reviews;

/// <summary>A step of a review; each step reads what it needs of this and no more.</summary>
public sealed record ReviewStepRequest
{
    [Description("The version of the review, the opinion or the panel member that the caller saw; another one answers 409.")]
    public required long Version { get; init; }

    [Description("Why: return, excuse, recuse.")]
    public string? Reason { get; init; }

    [Description("What is said: an opinion, how an objection was settled, a remark to a score, a decision or a recheck.")]
    public string? Note { get; init; }

    [Description("precheck: every 一票否决, answered.")]
    public IReadOnlyList<VetoCheck> Vetoes { get; init; } = [];

    [Description("convene: entries of the roster.")]
    public IReadOnlyList<Guid> PersonIds { get; init; } = [];

    [Description("answer: the department's word.")]
    public OpinionAnswer Answer { get; init; }

    [Description("score: a step for every judged criterion.")]
    public IReadOnlyList<ExpertMark> Marks { get; init; } = [];

    [Description("decide: the grade the score gives is accepted. recheck: the conditions are met.")]
    public bool Accept { get; init; }

    [Description("decide: conditions of a C.")]
    public string? Conditions { get; init; }
}
