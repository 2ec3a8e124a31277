using System.Globalization;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>
/// How long a project may stay in a stage before it is 预警 and 超期: 示例规则, data that a zone may change (see <c>ZoneRules</c>).
/// After 签约 two deadlines of the race apply instead: 6 months to 注册, 12 months to 开工 (race.md, deductions); those are not the zone's to change.
/// </summary>
public sealed class StageLimits(IReadOnlyDictionary<ProjectStage, (int Warn, int Overdue)> days, int noticeDays, MilestoneLimits? milestones = null)
{
    public const int RegisterWithinMonths = 6;
    public const int StartWithinMonths = 12;
    public const int MaxDays = 9999;

    /// <summary>What is shipped.</summary>
    public static readonly StageLimits Default = new(
        new Dictionary<ProjectStage, (int, int)>
        {
            [ProjectStage.Lead] = (30, 60),
            [ProjectStage.Negotiating] = (60, 120),
            [ProjectStage.Intent] = (60, 120),
            [ProjectStage.Started] = (730, 1095),
            [ProjectStage.Completed] = (365, 730),
            [ProjectStage.Producing] = (1095, 1460),
        },
        30);

    /// <summary>Days from a milestone to the next; none where only the stages count.</summary>
    public MilestoneLimits? Milestones => milestones;

    /// <summary>A deadline is announced this many days ahead.</summary>
    public int NoticeDays => noticeDays;

    /// <summary>The stages that have a limit.</summary>
    public IEnumerable<ProjectStage> Stages => days.Keys.Order();

    /// <summary>The first stage whose 超期 comes before its 预警; none where all is well.</summary>
    public ProjectStage? FirstWrong => Stages.Where(s => days[s].Overdue < days[s].Warn).Cast<ProjectStage?>().FirstOrDefault();

    /// <summary>Days in the stage at which it is 预警 and 超期; none where no limit is set.</summary>
    public (int Warn, int Overdue)? For(ProjectStage stage) => days.TryGetValue(stage, out var limit) ? limit : null;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static StageLimits Parse(string text, int noticeDays, MilestoneLimits? milestones = null) => new(
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split(' ', '/'))
            .ToDictionary(p => Enum.Parse<ProjectStage>(p[0]), p => (int.Parse(p[1], CultureInfo.InvariantCulture), int.Parse(p[2], CultureInfo.InvariantCulture))),
        noticeDays,
        milestones);

    /// <summary>Readable in the record of changes: <c>Lead 30/60, Negotiating 60/120</c>.</summary>
    public override string ToString() => string.Join(", ", Stages.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s} {days[s].Warn}/{days[s].Overdue}")));

    /// <summary>The gravest finding on a day; of equal ones the one nearest to action: the next step, then the deadline, then the milestone, then the stage.</summary>
    public HealthFinding Judge(HealthFacts facts, DateOnly today)
    {
        var findings = new[] { NextStep(facts, today), Deadline(facts, today), AtMilestone(facts, today), InStage(facts, today) };
        return findings.MaxBy(f => f.State);
    }

    private static HealthFinding NextStep(HealthFacts facts, DateOnly today) =>
        facts.NextStepOn is { } due && due < today ? new(ProjectHealth.Overdue, "Health.NextStepPast", today.DayNumber - due.DayNumber) : default;

    private HealthFinding Deadline(HealthFacts facts, DateOnly today)
    {
        if (facts.Stage != ProjectStage.Signed || facts.SignedOn is not { } signed)
        {
            return default;
        }

        var start = Until(signed.AddMonths(StartWithinMonths), StartWithinMonths, "Health.NotStarted", "Health.StartDue", today);
        var register = facts.RegisteredOn is null
            ? Until(signed.AddMonths(RegisterWithinMonths), RegisterWithinMonths, "Health.NotRegistered", "Health.RegisterDue", today)
            : default;
        return register.State > start.State ? register : start;
    }

    private HealthFinding Until(DateOnly deadline, int months, string past, string ahead, DateOnly today)
    {
        var left = deadline.DayNumber - today.DayNumber;
        return left < 0 ? new(ProjectHealth.Overdue, past, -left, months)
            : left <= NoticeDays ? new(ProjectHealth.Warning, ahead, left, months)
            : default;
    }

    /// <summary>签约未开工, 开工未竣工, 竣工未投产.</summary>
    private HealthFinding AtMilestone(HealthFacts facts, DateOnly today)
    {
        if (facts.StageOn is not { } since || milestones?.After(facts.Stage) is not { } limit)
        {
            return default;
        }

        var passed = today.DayNumber - since.DayNumber;
        return passed > limit ? new(ProjectHealth.Overdue, "Health.Late" + facts.Stage, passed, limit) : default;
    }

    private HealthFinding InStage(HealthFacts facts, DateOnly today)
    {
        if (facts.StageOn is not { } since || For(facts.Stage) is not { } limit)
        {
            return default;
        }

        var passed = today.DayNumber - since.DayNumber;
        return passed >= limit.Overdue ? new(ProjectHealth.Overdue, "Health.TooLong", passed, limit.Overdue)
            : passed >= limit.Warn ? new(ProjectHealth.Warning, "Health.Slow", passed, limit.Warn)
            : default;
    }
}
