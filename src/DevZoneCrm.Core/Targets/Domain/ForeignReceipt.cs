using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Targets.Domain;

/// <summary>到账外资: foreign capital of a project that was really paid in. Never edited: a wrong one is withdrawn with its reason, stays on record and counts nowhere.</summary>
public sealed class ForeignReceipt : AggregateRoot
{
    public const int MaxVoucherLength = 120;
    public const int MaxReasonLength = 200;

    private ForeignReceipt()
    {
    }

    public Guid ProjectId { get; private set; }

    /// <summary>The day the money came in.</summary>
    public DateOnly ReceivedOn { get; private set; }

    public long UsdCents { get; private set; }

    /// <summary>What proves it: number of the bank's voucher, of the registration.</summary>
    public string Voucher { get; private set; } = string.Empty;

    public DateTimeOffset RecordedAt { get; private set; }

    public string RecordedBy { get; private set; } = string.Empty;

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public string? WithdrawnReason { get; private set; }

    /// <exception cref="RuleException">In the future, or no amount that can be one.</exception>
    public static ForeignReceipt Record(Guid projectId, DateOnly on, decimal usdWan, string voucher, DateOnly today, DateTimeOffset now, string by)
    {
        ArgumentNullException.ThrowIfNull(voucher);
        if (on > today)
        {
            throw new RuleException(TargetErrors.ReceiptInFuture, on, today);
        }

        var money = Money.FromWan(usdWan, Currency.Usd);
        return money.IsInRange
            ? new ForeignReceipt { ProjectId = projectId, ReceivedOn = on, UsdCents = money.Amount, Voucher = voucher.Trim(), RecordedAt = now, RecordedBy = by }
            : throw new RuleException(TargetErrors.ReceiptAmount);
    }

    /// <exception cref="RuleException">It was withdrawn before.</exception>
    public void Withdraw(string reason, DateTimeOffset now, string by)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (WithdrawnAt is not null)
        {
            throw new RuleException(TargetErrors.ReceiptWithdrawn);
        }

        (WithdrawnAt, WithdrawnBy, WithdrawnReason) = (now, by, reason.Trim());
    }

    /// <summary>Its project was merged into another, or that was undone.</summary>
    internal void MoveTo(Guid projectId) => ProjectId = projectId;
}
