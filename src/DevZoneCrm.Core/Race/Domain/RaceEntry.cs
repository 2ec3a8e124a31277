using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Race.Domain;

/// <summary>
/// A line of the ledger, in the commit of what caused it. Lines are only added: where the history behind one was put right, a reversal takes it out and new lines
/// say what holds now. A pair of line and reversal counts nowhere; <see cref="IsLive"/> tells the others.
/// </summary>
public sealed class RaceEntry : INotAudited
{
    public const int MaxTierLength = 10;
    public const int MaxByLength = 100;

    private RaceEntry()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>None for what is booked on a unit alone.</summary>
    public Guid? ProjectId { get; private set; }

    public Guid UnitId { get; private set; }

    public int Year { get; private set; }

    public int Month { get; private set; }

    /// <summary>The day it happened, in the zone's calendar.</summary>
    public DateOnly On { get; private set; }

    public RaceMilestone Milestone { get; private set; }

    public RaceCause Cause { get; private set; }

    /// <summary>Version of the rules it was worked out by.</summary>
    public int Rule { get; private set; }

    public string? Tier { get; private set; }

    public long FullE2 { get; private set; }

    public int Share { get; private set; }

    public int MultiplierE2 { get; private set; }

    public MultiplierParts Parts { get; private set; }

    public int Split { get; private set; }

    /// <summary>Project points in hundredths.</summary>
    public long PointsE2 { get; private set; }

    /// <summary>Unit points in hundredths.</summary>
    public long UnitPointsE2 { get; private set; }

    public RaceMilestone? TakesBack { get; private set; }

    public DateOnly? TakesBackOn { get; private set; }

    /// <summary>The line taken back.</summary>
    public Guid? TakesBackId { get; private set; }

    /// <summary>What it was booked by, where a person did it.</summary>
    public Guid? RecordId { get; private set; }

    public DateTimeOffset BookedAt { get; private set; }

    /// <summary>The import it came with; none otherwise. Undoing an import takes its lines out with everything else it wrote.</summary>
    public Guid? ImportId { get; private set; }

    /// <summary>Of a reversal: the line it takes out.</summary>
    public Guid? ReversesId { get; private set; }

    /// <summary>Counts: neither reversed nor a reversal.</summary>
    public bool IsLive { get; private set; } = true;

    public RaceDraft Draft => new(
        UnitId, Milestone, On, Cause, Rule, Tier, FullE2, Share, MultiplierE2, Parts, Split, PointsE2, UnitPointsE2, TakesBack, TakesBackOn);

    public static RaceEntry Book(Guid? projectId, RaceDraft draft, Guid? takesBackId, Guid? recordId, DateTimeOffset at) => new()
    {
        ProjectId = projectId,
        UnitId = draft.UnitId,
        Year = draft.On.Year,
        Month = draft.On.Month,
        On = draft.On,
        Milestone = draft.Milestone,
        Cause = draft.Cause,
        Rule = draft.Rule,
        Tier = draft.Tier,
        FullE2 = draft.FullE2,
        Share = draft.Share,
        MultiplierE2 = draft.MultiplierE2,
        Parts = draft.Parts,
        Split = draft.Split,
        PointsE2 = draft.PointsE2,
        UnitPointsE2 = draft.UnitPointsE2,
        TakesBack = draft.TakesBack,
        TakesBackOn = draft.TakesBackOn,
        TakesBackId = takesBackId,
        RecordId = recordId,
        BookedAt = at,
    };

    /// <summary>Says with which import it came.</summary>
    public RaceEntry From(Guid? importId)
    {
        ImportId = importId;
        return this;
    }

    /// <summary>冲销: the line that takes this one out. From now on neither counts.</summary>
    public RaceEntry Reverse(DateTimeOffset at)
    {
        IsLive = false;
        var reversal = Book(ProjectId, Draft with { PointsE2 = -PointsE2, UnitPointsE2 = -UnitPointsE2 }, TakesBackId, RecordId, at);
        (reversal.ReversesId, reversal.IsLive) = (Id, false);
        return reversal;
    }
}
