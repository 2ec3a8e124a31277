namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>
/// How long a project may stay in a stage before it is 预警 and 超期: 示例规则, data and not code, to be edited later.
/// After 签约 two deadlines of the race apply instead: 6 months to 注册, 12 months to 开工 (race.md, deductions).
/// </summary>
public static class StageLimits
{
    public const int RegisterWithinMonths = 6;
    public const int StartWithinMonths = 12;

    /// <summary>A deadline is announced this many days ahead.</summary>
    public const int NoticeDays = 30;

    private static readonly Dictionary<ProjectStage, (int Warn, int Overdue)> Days = new()
    {
        [ProjectStage.Lead] = (30, 60),
        [ProjectStage.Negotiating] = (60, 120),
        [ProjectStage.Intent] = (60, 120),
        [ProjectStage.Started] = (730, 1095),
        [ProjectStage.Completed] = (365, 730),
        [ProjectStage.Producing] = (1095, 1460),
    };

    /// <summary>Days in the stage at which it is 预警 and 超期; none where no limit is set.</summary>
    public static (int Warn, int Overdue)? For(ProjectStage stage) => Days.TryGetValue(stage, out var limit) ? limit : null;

    /// <summary>The gravest finding on a day; of equal ones the one nearest to action: the next step, then the deadline, then the stage.</summary>
    public static HealthFinding Judge(HealthFacts facts, DateOnly today)
    {
        var findings = new[] { NextStep(facts, today), Deadline(facts, today), InStage(facts, today) };
        return findings.MaxBy(f => f.State);
    }

    private static HealthFinding NextStep(HealthFacts facts, DateOnly today) =>
        facts.NextStepOn is { } due && due < today ? new(ProjectHealth.Overdue, "Health.NextStepPast", today.DayNumber - due.DayNumber) : default;

    private static HealthFinding Deadline(HealthFacts facts, DateOnly today)
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

    private static HealthFinding Until(DateOnly deadline, int months, string past, string ahead, DateOnly today)
    {
        var left = deadline.DayNumber - today.DayNumber;
        return left < 0 ? new(ProjectHealth.Overdue, past, -left, months)
            : left <= NoticeDays ? new(ProjectHealth.Warning, ahead, left, months)
            : default;
    }

    private static HealthFinding InStage(HealthFacts facts, DateOnly today)
    {
        if (facts.StageOn is not { } since || For(facts.Stage) is not { } limit)
        {
            return default;
        }

        var days = today.DayNumber - since.DayNumber;
        return days >= limit.Overdue ? new(ProjectHealth.Overdue, "Health.TooLong", days, limit.Overdue)
            : days >= limit.Warn ? new(ProjectHealth.Warning, "Health.Slow", days, limit.Warn)
            : default;
    }
}
