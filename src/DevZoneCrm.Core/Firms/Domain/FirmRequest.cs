using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>联合招商 or 流转: asked by one unit, answered by another, a refused or unanswered transfer arbitrated by 招商局.</summary>
public sealed class FirmRequest : AggregateRoot
{
    public const int MaxTextLength = 500;

    private FirmRequest()
    {
    }

    public FirmRequestKind Kind { get; private set; }

    public Guid ProjectId { get; private set; }

    /// <summary>The unit that asks.</summary>
    public Guid FromUnitId { get; private set; }

    public Guid? FromPostId { get; private set; }

    /// <summary>The unit that answers.</summary>
    public Guid ToUnitId { get; private set; }

    /// <summary>流转: the unit that gets the project.</summary>
    public Guid? NewUnitId { get; private set; }

    /// <summary>联合招商: the asker's own report of the firm.</summary>
    public Guid? OwnProjectId { get; private set; }

    /// <summary>联合招商: the share asked for, in whole percent.</summary>
    public int? Percent { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public DateTimeOffset AskedAt { get; private set; }

    public string AskedBy { get; private set; } = string.Empty;

    public Guid? AskedById { get; private set; }

    /// <summary>The last day for the answer.</summary>
    public DateOnly AnswerDueOn { get; private set; }

    public FirmRequestState State { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string? AnsweredBy { get; private set; }

    public Guid? AnsweredById { get; private set; }

    public string? Answer { get; private set; }

    /// <summary>The last day for the arbitration.</summary>
    public DateOnly RulingDueOn { get; private set; }

    public DateTimeOffset? RuledAt { get; private set; }

    public string? RuledBy { get; private set; }

    public string? Ruling { get; private set; }

    public static FirmRequest Ask(FirmAsking asking) => new()
    {
        Kind = asking.Kind,
        ProjectId = asking.ProjectId,
        FromUnitId = asking.FromUnitId,
        FromPostId = asking.FromPostId,
        ToUnitId = asking.ToUnitId,
        NewUnitId = asking.NewUnitId,
        OwnProjectId = asking.OwnProjectId,
        Percent = asking.Percent,
        Reason = asking.Reason.Trim(),
        AskedAt = asking.At,
        AskedBy = asking.By,
        AskedById = asking.UserId,
        AnswerDueOn = asking.AnswerDueOn,
        RulingDueOn = asking.RulingDueOn,
    };

    /// <exception cref="RuleException">Answered before, or refused without a reason.</exception>
    public void Reply(bool agree, string? text, DateTimeOffset at, string by, Guid? userId)
    {
        Require(FirmRequestState.Asked);
        var words = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        if (!agree && words is null)
        {
            throw new RuleException(FirmErrors.RefusalNeedsReason);
        }

        (State, Answer, AnsweredAt, AnsweredBy, AnsweredById) = (agree ? FirmRequestState.Agreed : FirmRequestState.Refused, words, at, by, userId);
    }

    /// <summary>仲裁 of a transfer that was refused, or not answered in time.</summary>
    public void Rule(bool grant, string text, DateOnly today, DateTimeOffset at, string by, Guid? userId)
    {
        if (Kind != FirmRequestKind.Transfer)
        {
            throw new RuleException(FirmErrors.RulingNotForCoLead);
        }

        if (State == FirmRequestState.Asked ? today <= AnswerDueOn : State != FirmRequestState.Refused)
        {
            throw new RuleException(State == FirmRequestState.Asked ? FirmErrors.RulingTooEarly : FirmErrors.RequestAnswered, AnswerDueOn);
        }

        if (userId is not null && (userId == AskedById || userId == AnsweredById))
        {
            throw new RuleException(FirmErrors.DisputeSamePerson);
        }

        (State, Ruling, RuledAt, RuledBy) = (grant ? FirmRequestState.Granted : FirmRequestState.Denied, text.Trim(), at, by);
    }

    public void Withdraw(DateTimeOffset at, string by)
    {
        Require(FirmRequestState.Asked);
        (State, AnsweredAt, AnsweredBy) = (FirmRequestState.Withdrawn, at, by);
    }

    private void Require(FirmRequestState state)
    {
        if (State != state)
        {
            throw new RuleException(FirmErrors.RequestAnswered, AnsweredBy ?? string.Empty);
        }
    }
}
