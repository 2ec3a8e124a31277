using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Targets.Domain;

/// <summary>履职 of a unit in a month, 0 to 10, as the assessment office accepted it: instead of what the quotas give, with a reason.</summary>
public sealed class DutyMark : AggregateRoot
{
    public const int MaxReasonLength = 200;
    public const decimal Most = 10;

    private const decimal Scale = 100;

    private DutyMark()
    {
    }

    public Guid UnitId { get; private set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>In hundredths of a point.</summary>
    public int ValueE2 { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public string AcceptedBy { get; private set; } = string.Empty;

    public decimal Value => ValueE2 / Scale;

    /// <exception cref="RuleException">Out of range, or the month has not begun.</exception>
    public static DutyMark Accept(Guid unitId, DateOnly month, decimal value, string reason, DateOnly today, string by)
    {
        var mark = new DutyMark { UnitId = unitId, Month = new DateOnly(month.Year, month.Month, 1) };
        if (mark.Month > today)
        {
            throw new RuleException(TargetErrors.DutyInFuture);
        }

        mark.Change(value, reason, by);
        return mark;
    }

    /// <exception cref="RuleException">Out of range.</exception>
    public void Change(decimal value, string reason, string by)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (value is < 0 or > Most || decimal.Round(value, 2) != value)
        {
            throw new RuleException(TargetErrors.DutyRange, Most);
        }

        (ValueE2, Reason, AcceptedBy) = ((int)(value * Scale), reason.Trim(), by);
    }
}
