using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Race.Boards.Domain;

/// <summary>申诉: a unit objects to one line of its own on a published board. Answered once, with a reason, by somebody else.</summary>
public sealed class RaceAppeal : AggregateRoot
{
    public const int MaxReasonLength = 500;
    public const int MaxEvidenceLength = 200;
    public const int MaxNameLength = 100;

    private RaceAppeal()
    {
    }

    public Guid BoardId { get; private set; }

    public Guid EntryId { get; private set; }

    public Guid UnitId { get; private set; }

    public RaceAppealState State { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    /// <summary>Document or its number.</summary>
    public string Evidence { get; private set; } = string.Empty;

    public Guid? FiledById { get; private set; }

    public string FiledBy { get; private set; } = string.Empty;

    public DateTimeOffset FiledAt { get; private set; }

    public string? Answer { get; private set; }

    public string? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Of an upheld one: what corrects the line.</summary>
    public Guid? RecordId { get; private set; }

    /// <summary>Only the unit the line stands under may object, and only in time.</summary>
    public static RaceAppeal File(RaceBoard board, RaceBoardLine line, Guid? unitId, DateOnly today, string reason, string evidence, Signature by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(by);
        if (line.UnitId != unitId)
        {
            throw new RuleException(RaceBoardErrors.NotOwnUnit);
        }

        board.RequireOpenOn(today);
        return new RaceAppeal
        {
            BoardId = board.Id,
            EntryId = line.EntryId,
            UnitId = line.UnitId,
            Reason = reason.Trim(),
            Evidence = evidence.Trim(),
            FiledById = by.Id,
            FiledBy = by.Name,
            FiledAt = at,
        };
    }

    public void Uphold(Guid recordId, string answer, Signature by, DateTimeOffset at)
    {
        Close(RaceAppealState.Upheld, answer, by, at);
        RecordId = recordId;
    }

    public void Refuse(string answer, Signature by, DateTimeOffset at) => Close(RaceAppealState.Refused, answer, by, at);

    private void Close(RaceAppealState state, string answer, Signature by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (State != RaceAppealState.Open)
        {
            throw new RuleException(RaceBoardErrors.AppealAnswered);
        }

        if (by.IsSameAs(FiledById, FiledBy))
        {
            throw new RuleException(RaceBoardErrors.OwnAppeal);
        }

        (State, Answer, AnsweredBy, AnsweredAt) = (state, answer.Trim(), by.Name, at);
    }
}
