using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Race.Boards.Domain;

/// <summary>
/// 榜单 of a month: the standings of the year as of the month's last day, as they were published. What it keeps never changes; what is booked later with a day
/// inside it stands beside it as 更正.
/// </summary>
public sealed class RaceBoard : AggregateRoot
{
    public const int HashLength = 64;
    public const int MaxNameLength = 100;

    private RaceBoard()
    {
    }

    /// <summary>The month's first day.</summary>
    public DateOnly FirstOn { get; private set; }

    public DateOnly LastOn => FirstOn.AddMonths(1).AddDays(-1);

    public string Code => MonthClose.CodeOf(FirstOn);

    public RaceBoardState State { get; private set; }

    public DateOnly PublishedOn { get; private set; }

    /// <summary>The last day to object.</summary>
    public DateOnly ObjectionsUntil { get; private set; }

    public string PublishedBy { get; private set; } = string.Empty;

    public DateTimeOffset PublishedAt { get; private set; }

    public DateTimeOffset? FrozenAt { get; private set; }

    /// <summary>Version of the rules it was scored by.</summary>
    public int RuleNumber { get; private set; }

    public IReadOnlyList<RaceBoardUnit> Units { get; private set; } = [];

    public int Lines { get; private set; }

    /// <summary>SHA-256 over units and lines; none between publishing and sealing, inside one transaction.</summary>
    public string? LinesHash { get; private set; }

    /// <summary>公布榜单, once the month is over.</summary>
    public static RaceBoard Publish(DateOnly firstOn, DateOnly today, DateOnly objectionsUntil, string by, DateTimeOffset at)
    {
        var first = new DateOnly(firstOn.Year, firstOn.Month, 1);
        return first.AddMonths(1) > today
            ? throw new RuleException(RaceBoardErrors.NotEnded, MonthClose.CodeOf(first))
            : new RaceBoard { FirstOn = first, PublishedOn = today, ObjectionsUntil = objectionsUntil, PublishedBy = by, PublishedAt = at };
    }

    /// <summary>What was published; once.</summary>
    public void Seal(int rule, IReadOnlyList<RaceBoardUnit> units, IReadOnlyList<RaceBoardLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        Require(LinesHash is null, RaceBoardErrors.AlreadyPublished, Code);
        (RuleNumber, Units, Lines, LinesHash) = (rule, units, lines.Count, RaceBoardHash.Of(FirstOn, rule, units, lines));
    }

    /// <summary>Objections are taken up to the last day, and only while it is not frozen.</summary>
    public void RequireOpenOn(DateOnly day) => Require(State == RaceBoardState.Published && day <= ObjectionsUntil, RaceBoardErrors.ObjectionsOver, Code, ObjectionsUntil);

    public void Freeze(DateOnly today, DateTimeOffset at)
    {
        Require(State == RaceBoardState.Published && today > ObjectionsUntil, RaceBoardErrors.NotYetFrozen, Code);
        (State, FrozenAt) = (RaceBoardState.Frozen, at);
    }

    private static void Require(bool holds, string error, params object[] arguments)
    {
        if (!holds)
        {
            throw new RuleException(error, arguments);
        }
    }
}
