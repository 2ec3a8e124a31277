using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>The limits of stages and milestones as SQL: for each stage one comparison of the day since which a project stands there.</summary>
internal static class StuckFilter
{
    private static readonly ProjectStage[] Milestones = [ProjectStage.Signed, ProjectStage.Started, ProjectStage.Completed];

    public static Expression<Func<Project, bool>> On(StuckKind kind, DateOnly today, StageLimits limits)
    {
        Expression<Func<Project, bool>> active = p => p.Status == ProjectStatus.Active;
        return active.And(kind switch
        {
            StuckKind.NotStarted => Late(ProjectStage.Signed, today, limits),
            StuckKind.NotCompleted => Late(ProjectStage.Started, today, limits),
            StuckKind.NotProducing => Late(ProjectStage.Completed, today, limits),
            StuckKind.NotRegistered => NotRegistered(today),
            StuckKind.Stale => Stale(today, limits),
            _ => Milestones.Aggregate(Stale(today, limits).Or(NotRegistered(today)), (all, stage) => all.Or(Late(stage, today, limits))),
        });
    }

    // 签约未开工 has two limits, the race's months and the zone's days; the one that comes first counts.
    private static Expression<Func<Project, bool>> Late(ProjectStage stage, DateOnly today, StageLimits limits)
    {
        var last = limits.Milestones?.After(stage) is { } days ? today.AddDays(-days) : DateOnly.MinValue;
        var race = stage == ProjectStage.Signed ? today.AddMonths(-StageLimits.StartWithinMonths) : DateOnly.MinValue;
        var before = last > race ? last : race;
        return p => p.Stage == stage && p.StageOn < before;
    }

    private static Expression<Func<Project, bool>> NotRegistered(DateOnly today)
    {
        var before = today.AddMonths(-StageLimits.RegisterWithinMonths);
        return p => p.Stage == ProjectStage.Signed && p.StageOn < before && p.RegisteredOn == null;
    }

    private static Expression<Func<Project, bool>> Stale(DateOnly today, StageLimits limits)
    {
        Expression<Func<Project, bool>> none = p => false;
        return limits.Stages.Aggregate(none, (all, stage) => all.Or(InStage(stage, today.AddDays(-limits.For(stage)!.Value.Overdue))));
    }

    private static Expression<Func<Project, bool>> InStage(ProjectStage stage, DateOnly since) => p => p.Stage == stage && p.StageOn <= since;
}
