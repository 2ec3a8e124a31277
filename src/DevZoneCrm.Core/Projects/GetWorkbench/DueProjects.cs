using System.Linq.Expressions;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.GetWorkbench;

/// <summary>The stage limits as SQL: which projects need something on a day. <see cref="StageLimits.Judge"/> then says what.</summary>
internal static class DueProjects
{
    public static Expression<Func<Project, bool>> On(DateOnly today, StageLimits limits)
    {
        var (lead, talk, intent) = (Since(ProjectStage.Lead, today, limits), Since(ProjectStage.Negotiating, today, limits), Since(ProjectStage.Intent, today, limits));
        var (started, completed, producing) = (Since(ProjectStage.Started, today, limits), Since(ProjectStage.Completed, today, limits), Since(ProjectStage.Producing, today, limits));
        var register = today.AddDays(limits.NoticeDays).AddMonths(-StageLimits.RegisterWithinMonths);
        var start = today.AddDays(limits.NoticeDays).AddMonths(-StageLimits.StartWithinMonths);
        // A milestone is late after its limit; one day for each stage, whichever of the two limits comes first.
        var late = limits.Milestones;
        start = Later(start, late is { } m1 ? today.AddDays(-m1.StartDays - 1) : DateOnly.MinValue);
        started = Later(started, late is { } m2 ? today.AddDays(-m2.CompleteDays - 1) : DateOnly.MinValue);
        completed = Later(completed, late is { } m3 ? today.AddDays(-m3.ProduceDays - 1) : DateOnly.MinValue);
        return p => p.NextStepOn <= today
            || (p.Stage == ProjectStage.Lead && p.StageOn <= lead)
            || (p.Stage == ProjectStage.Negotiating && p.StageOn <= talk)
            || (p.Stage == ProjectStage.Intent && p.StageOn <= intent)
            || (p.Stage == ProjectStage.Signed && ((p.RegisteredOn == null && p.SignedOn <= register) || p.SignedOn <= start))
            || (p.Stage == ProjectStage.Started && p.StageOn <= started)
            || (p.Stage == ProjectStage.Completed && p.StageOn <= completed)
            || (p.Stage == ProjectStage.Producing && p.StageOn <= producing);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Since(ProjectStage stage, DateOnly today, StageLimits limits) => limits.For(stage) is { } limit ? today.AddDays(-limit.Warn) : DateOnly.MinValue;
}
