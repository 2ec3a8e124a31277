using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>统计口径: when statistics accepted what the zone confirmed (domain 2.2).</summary>
public sealed partial class Project
{
    /// <summary>入库 of 开工 or 竣工. Another day corrects the one on record, none takes it back; both stay in the history.</summary>
    public void AcceptByStatistics(Milestone milestone, DateOnly? on, DateOnly today, string? note)
    {
        var known = StatisticsDateOf(milestone);
        if (known == on)
        {
            throw new RuleException(ProjectErrors.SameDate);
        }

        if (on is { } day)
        {
            if (DateOf(milestone) is not { } happened)
            {
                throw new RuleException(ProjectErrors.StatisticsNeedsMilestone, milestone);
            }

            RequireDate(day, milestone == Milestone.Completed && StartedStatisticsOn > happened ? StartedStatisticsOn : happened, today);
            if (milestone == Milestone.Started && CompletedStatisticsOn is { } completed && day > completed)
            {
                throw new RuleException(ProjectErrors.DateTooLate, day, completed);
            }
        }

        if (milestone == Milestone.Started)
        {
            StartedStatisticsOn = on;
        }
        else
        {
            CompletedStatisticsOn = on;
        }

        stageEvents.Add(new StageEvent(Id, StageEventKind.Accepted, milestone, on, string.IsNullOrWhiteSpace(note) ? null : note.Trim()));
    }

    /// <exception cref="ArgumentOutOfRangeException">Statistics accept 开工 and 竣工 only.</exception>
    public DateOnly? StatisticsDateOf(Milestone milestone) => milestone switch
    {
        Milestone.Started => StartedStatisticsOn,
        Milestone.Completed => CompletedStatisticsOn,
        _ => throw new ArgumentOutOfRangeException(nameof(milestone)),
    };
}
