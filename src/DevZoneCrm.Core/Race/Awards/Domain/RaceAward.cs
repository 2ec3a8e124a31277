using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.Awards.Domain;

/// <summary>A flag, a card or a talk of a unit for a quarter. The rules or a penalty bring it; a person's word makes it one. Nothing is deleted.</summary>
public sealed class RaceAward : AggregateRoot
{
    public const int MaxReasonLength = 500;
    public const int MaxNameLength = 100;

    private RaceAward()
    {
    }

    public RaceAwardKind Kind { get; private set; }

    public Guid UnitId { get; private set; }

    public int Year { get; private set; }

    public int QuarterNumber { get; private set; }

    public RaceQuarter Quarter => new(Year, QuarterNumber);

    public RaceAwardState State { get; private set; }

    /// <summary>The unit's T of the quarter, where the standings brought it.</summary>
    public decimal? T { get; private set; }

    /// <summary>Its rank in its group, likewise.</summary>
    public int? Rank { get; private set; }

    /// <summary>Of 约谈 and 红牌: yellow cards in a row.</summary>
    public int? CardsInARow { get; private set; }

    public string ProposedBy { get; private set; } = string.Empty;

    public DateTimeOffset ProposedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>The penalty it came from, or what a flag booked.</summary>
    public Guid? RecordId { get; private set; }

    /// <summary>提请确认.</summary>
    public static RaceAward Propose(RaceAwardDraft draft, RaceQuarter quarter, string by, DateTimeOffset at) => new()
    {
        Kind = draft.Kind,
        UnitId = draft.UnitId,
        Year = quarter.Year,
        QuarterNumber = quarter.Number,
        T = draft.T,
        Rank = draft.Rank,
        CardsInARow = draft.CardsInARow,
        ProposedBy = by,
        ProposedAt = at,
    };

    /// <summary>A card that a penalty brings with it: whoever booked the penalty gave the reason.</summary>
    public static RaceAward With(RaceRecord penalty, RaceAwardKind kind)
    {
        ArgumentNullException.ThrowIfNull(penalty);
        var award = Propose(new RaceAwardDraft(kind, penalty.UnitId, null, null, null), RaceQuarter.Of(penalty.On), penalty.BookedBy, penalty.BookedAt);
        (award.State, award.DecidedBy, award.DecidedAt, award.Reason, award.RecordId) = (RaceAwardState.Confirmed, penalty.BookedBy, penalty.BookedAt, penalty.Reason, penalty.Id);
        return award;
    }

    /// <param name="recordId">Of a flag: the points it books.</param>
    public void Confirm(string? reason, Guid? recordId, string by, DateTimeOffset at)
    {
        Decide(RaceAwardState.Confirmed, reason, by, at);
        RecordId = recordId;
    }

    /// <summary>Against the rules' proposal: not without saying why.</summary>
    public void Decline(string? reason, string by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleException(RaceAwardErrors.ReasonNeeded);
        }

        Decide(RaceAwardState.Declined, reason, by, at);
    }

    /// <summary>The record it hangs on was taken back.</summary>
    public void Withdraw(string reason, string by, DateTimeOffset at) => (State, Reason, DecidedBy, DecidedAt) = (RaceAwardState.Withdrawn, reason.Trim(), by, at);

    private void Decide(RaceAwardState state, string? reason, string by, DateTimeOffset at)
    {
        if (State != RaceAwardState.Proposed)
        {
            throw new RuleException(RaceAwardErrors.NotProposed);
        }

        (State, Reason, DecidedBy, DecidedAt) = (state, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), by, at);
    }
}
