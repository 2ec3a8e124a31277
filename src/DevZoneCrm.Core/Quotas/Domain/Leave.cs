using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>请假: a person is away from the work for some days, which takes them out of what is asked. It is the person's, whatever posts are held. Withdrawn ones stay on record.</summary>
public sealed class Leave : AggregateRoot
{
    public const int MaxDays = 400;
    public const int MaxNoteLength = 200;

    private Leave()
    {
    }

    public Guid PersonId { get; private set; }

    public LeaveKind Kind { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly FromOn { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly ToOn { get; private set; }

    public string? Reason { get; private set; }

    public string RecordedBy { get; private set; } = string.Empty;

    public DateTimeOffset RecordedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawnBy { get; private set; }

    /// <summary>Calendar days, both ends included.</summary>
    public int Days => ToOn.DayNumber - FromOn.DayNumber + 1;

    /// <summary>May lie in the past, where it was not recorded in time, or ahead.</summary>
    /// <exception cref="RuleException">The days are in the wrong order, or too many.</exception>
    public static Leave Record(Guid personId, LeaveKind kind, DateOnly from, DateOnly to, string? reason, DateTimeOffset now, string by)
    {
        if (to < from)
        {
            throw new RuleException(QuotaErrors.LeaveOrder);
        }

        var leave = new Leave { PersonId = personId, Kind = kind, FromOn = from, ToOn = to, Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), RecordedAt = now, RecordedBy = by };
        return leave.Days <= MaxDays ? leave : throw new RuleException(QuotaErrors.LeaveTooLong, MaxDays);
    }

    /// <exception cref="RuleException">It is withdrawn already.</exception>
    public void Withdraw(DateTimeOffset now, string by)
    {
        if (WithdrawnAt is not null)
        {
            throw new RuleException(QuotaErrors.LeaveWithdrawn);
        }

        (WithdrawnAt, WithdrawnBy) = (now, by);
    }
}
