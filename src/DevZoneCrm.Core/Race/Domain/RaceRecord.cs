using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Race.Domain;

/// <summary>What a person books on a unit, with a reason: a penalty, a flag, a correction. Taken back by another record, never changed.</summary>
public sealed class RaceRecord : AggregateRoot
{
    public const int MaxReasonLength = 500;
    public const int MaxEvidenceLength = 200;
    public const int MaxByLength = 100;

    private RaceRecord(RaceMilestone kind, Guid unitId, DateOnly on, long unitPointsE2, string reason, string? evidence, string bookedBy, DateTimeOffset bookedAt)
    {
        Kind = kind;
        UnitId = unitId;
        On = on;
        UnitPointsE2 = unitPointsE2;
        Reason = reason;
        Evidence = evidence;
        BookedBy = bookedBy;
        BookedAt = bookedAt;
    }

    public RaceMilestone Kind { get; private set; }

    public Guid UnitId { get; private set; }

    /// <summary>Of 弄虚作假, 泄密 and corrections: the project.</summary>
    public Guid? ProjectId { get; private set; }

    public DateOnly On { get; private set; }

    public long UnitPointsE2 { get; private set; }

    /// <summary>Of a correction: project points in hundredths.</summary>
    public long PointsE2 { get; private set; }

    /// <summary>Of a correction: the line it corrects.</summary>
    public Guid? EntryId { get; private set; }

    public string Reason { get; private set; }

    /// <summary>Document or its number.</summary>
    public string? Evidence { get; private set; }

    public string BookedBy { get; private set; }

    public DateTimeOffset BookedAt { get; private set; }

    /// <summary>Why it was taken back; none while it holds.</summary>
    public string? RevokedReason { get; private set; }

    public string? RevokedBy { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public bool Holds => RevokedAt is null;

    /// <summary>弄虚作假, 泄密, 月报迟报, 抽查差错, 流动红旗: unit points as the rules of that year have them.</summary>
    public static RaceRecord Book(RaceMilestone kind, Guid unitId, Guid? projectId, DateOnly on, RaceRules rules, string reason, string? evidence, string by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (kind == RaceMilestone.Falsified && projectId is null)
        {
            throw new RuleException(RaceErrors.ProjectNeeded);
        }

        var points = kind switch
        {
            RaceMilestone.Falsified => rules.Deductions.Falsified,
            RaceMilestone.Leaked => rules.Deductions.Leaked,
            RaceMilestone.LateReport => rules.Deductions.LateReport,
            RaceMilestone.SpotCheckError => rules.Deductions.SpotCheckError,
            RaceMilestone.RedFlag => rules.Publishing.RedFlagPoints,
            _ => throw new RuleException(RaceErrors.KindNotByHand, kind),
        };
        return new RaceRecord(kind, unitId, on, Hundredths(points), reason.Trim(), Blank(evidence), by, at) { ProjectId = projectId };
    }

    /// <summary>督办红灯: what the rules of 督办 propose and 考核办 confirms; the rules of the race take nothing by themselves.</summary>
    /// <param name="pointsE2">Hundredths to take, above 0.</param>
    /// <param name="number">编号 of the order.</param>
    public static RaceRecord ForRedLight(Guid unitId, DateOnly on, int pointsE2, string reason, string number, string by, DateTimeOffset at)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pointsE2);
        return new RaceRecord(RaceMilestone.RedLight, unitId, on, -pointsE2, reason.Trim(), number, by, at);
    }

    /// <summary>申诉更正: what an upheld appeal gives or takes, naming the line it is about.</summary>
    public static RaceRecord Correct(RaceEntry entry, DateOnly on, long pointsE2, long unitPointsE2, string reason, string? evidence, string by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (pointsE2 == 0 && unitPointsE2 == 0)
        {
            throw new RuleException(RaceErrors.NothingCorrected);
        }

        return new RaceRecord(RaceMilestone.Corrected, entry.UnitId, on, unitPointsE2, reason.Trim(), Blank(evidence), by, at)
        {
            ProjectId = entry.ProjectId,
            PointsE2 = pointsE2,
            EntryId = entry.Id,
        };
    }

    public void Revoke(string reason, string by, DateTimeOffset at)
    {
        if (!Holds)
        {
            throw new RuleException(RaceErrors.AlreadyRevoked);
        }

        (RevokedReason, RevokedBy, RevokedAt) = (reason.Trim(), by, at);
    }

    /// <summary>The line it stands in the ledger with; none once it is revoked.</summary>
    public RaceDraft? Draft(int rule) => !Holds ? null : new RaceDraft(
        UnitId, Kind, On, RaceCause.ByHand, rule, null, 0, 0, 0, MultiplierParts.None, 100, PointsE2, UnitPointsE2, null, null);

    private static long Hundredths(decimal points) => (long)Math.Round(points * 100, 0, MidpointRounding.AwayFromZero);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
