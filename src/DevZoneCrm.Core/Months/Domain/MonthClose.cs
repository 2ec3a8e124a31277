using System.Text.Json;
using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Months.Domain;

/// <summary>
/// 月结: one closing of a calendar month. One person proposes it, a second confirms it; then its lines never change. Opening the month again takes two persons as
/// well, and closing it once more is a new edition beside the old one.
/// </summary>
public sealed class MonthClose : AggregateRoot
{
    public const int MaxReasonLength = 500;
    public const int MaxNameLength = 100;
    public const int HashLength = 64;

    private const int EditionsPerMonth = 100;
    private const int MonthsPerHundred = 100;

    private MonthClose()
    {
    }

    /// <summary>Year, month and edition as one number, e.g. 20210501: short, because every kept line carries it.</summary>
    public int Key { get; private set; }

    /// <summary>The month's first day.</summary>
    public DateOnly FirstOn { get; private set; }

    public DateOnly LastOn => FirstOn.AddMonths(1).AddDays(-1);

    /// <summary>As on the command line: <c>2021-05</c>.</summary>
    public string Code => CodeOf(FirstOn);

    /// <summary>1 for the first closing of this month.</summary>
    public int Edition { get; private set; }

    public MonthCloseState State { get; private set; }

    /// <summary>The month counts with what was kept.</summary>
    public bool IsInForce => State is MonthCloseState.Closed or MonthCloseState.ReopenAsked;

    public Guid? ProposedById { get; private set; }

    public string ProposedBy { get; private set; } = string.Empty;

    public DateTimeOffset ProposedAt { get; private set; }

    public string? ConfirmedBy { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>Of a withdrawn proposal: why.</summary>
    public string? WithdrawnReason { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public Guid? ReopenAskedById { get; private set; }

    public string? ReopenAskedBy { get; private set; }

    public DateTimeOffset? ReopenAskedAt { get; private set; }

    public string? ReopenReason { get; private set; }

    public string? ReopenedBy { get; private set; }

    public DateTimeOffset? ReopenedAt { get; private set; }

    public int RuleNumber { get; private set; }

    /// <summary><see cref="RuleContent"/> as JSON.</summary>
    public string? RuleJson { get; private set; }

    public int? RateE4 { get; private set; }

    public int FlowLines { get; private set; }

    public int StockLines { get; private set; }

    public int CorrectionLines { get; private set; }

    /// <summary>None where the month was closed before parts were kept: they are not in its hash then.</summary>
    public int? ShareLines { get; private set; }

    public string? Totals { get; private set; }

    public string? LinesHash { get; private set; }

    public RuleContent Rule => RuleJson is null ? RuleContent.Shipped : JsonSerializer.Deserialize<RuleContent>(RuleJson)!;

    public static string CodeOf(DateOnly day) => FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}");

    public static int KeyOf(DateOnly firstOn, int edition) => (((firstOn.Year * MonthsPerHundred) + firstOn.Month) * EditionsPerMonth) + edition;

    /// <summary>提请月结.</summary>
    public static MonthClose Propose(DateOnly firstOn, int edition, DateOnly today, Signature by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var first = new DateOnly(firstOn.Year, firstOn.Month, 1);
        if (first.AddMonths(1) > today)
        {
            throw new RuleException(MonthErrors.NotEnded, CodeOf(first));
        }

        if (edition >= EditionsPerMonth)
        {
            throw new RuleException(MonthErrors.TooManyEditions, CodeOf(first));
        }

        return new MonthClose { Key = KeyOf(first, edition), FirstOn = first, Edition = edition, ProposedById = by.Id, ProposedBy = by.Name, ProposedAt = at };
    }

    /// <summary>确认月结: by somebody else than who proposed it.</summary>
    public void Confirm(Signature by, DateTimeOffset at)
    {
        Require(State == MonthCloseState.Proposed, MonthErrors.NotProposed);
        RequireOther(by, ProposedById, ProposedBy);
        (State, ConfirmedBy, ConfirmedAt) = (MonthCloseState.Closed, by.Name, at);
    }

    /// <summary>What was kept; once, right after the confirmation.</summary>
    public void Seal(MonthSeal seal)
    {
        ArgumentNullException.ThrowIfNull(seal);
        Require(State == MonthCloseState.Closed && LinesHash is null, MonthErrors.AlreadyClosed);
        (RuleNumber, RuleJson, RateE4) = (seal.Rule.Number, JsonSerializer.Serialize(seal.Rule), seal.RateE4);
        (FlowLines, StockLines, CorrectionLines, ShareLines) = (seal.FlowLines, seal.StockLines, seal.CorrectionLines, seal.ShareLines);
        (Totals, LinesHash) = (seal.Totals, seal.LinesHash);
    }

    /// <summary>退回: the month is not ready. Nothing is kept.</summary>
    public void Withdraw(Signature by, string reason)
    {
        ArgumentNullException.ThrowIfNull(by);
        Require(State == MonthCloseState.Proposed, MonthErrors.NotProposed);
        (State, WithdrawnBy, WithdrawnReason) = (MonthCloseState.Withdrawn, by.Name, reason.Trim());
    }

    /// <summary>提请重开.</summary>
    public void AskToReopen(Signature by, DateTimeOffset at, string reason)
    {
        ArgumentNullException.ThrowIfNull(by);
        Require(State == MonthCloseState.Closed, MonthErrors.NotClosed);
        (State, ReopenAskedById, ReopenAskedBy, ReopenAskedAt, ReopenReason) = (MonthCloseState.ReopenAsked, by.Id, by.Name, at, reason.Trim());
    }

    /// <summary>同意重开: by somebody else than who asked.</summary>
    public void Reopen(Signature by, DateTimeOffset at)
    {
        Require(State == MonthCloseState.ReopenAsked, MonthErrors.ReopenNotAsked);
        RequireOther(by, ReopenAskedById, ReopenAskedBy!);
        (State, ReopenedBy, ReopenedAt) = (MonthCloseState.Reopened, by.Name, at);
    }

    /// <summary>不同意重开: the month stays closed. Who asked and why stays in the record.</summary>
    public void KeepClosed()
    {
        Require(State == MonthCloseState.ReopenAsked, MonthErrors.ReopenNotAsked);
        (State, ReopenAskedById, ReopenAskedBy, ReopenAskedAt, ReopenReason) = (MonthCloseState.Closed, null, null, null, null);
    }

    private static void RequireOther(Signature by, Guid? id, string name)
    {
        ArgumentNullException.ThrowIfNull(by);
        Require(!by.IsSameAs(id, name), MonthErrors.SamePerson, name);
    }

    private void Require(bool holds, string error) => Require(holds, error, Code);

    private static void Require(bool holds, string error, string argument)
    {
        if (!holds)
        {
            throw new RuleException(error, argument);
        }
    }
}
