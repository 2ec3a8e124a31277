using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.Changes;

/// <summary>Projects on the board of a day that are over the limit of their stage (示例规则, <see cref="StageLimits"/>).</summary>
internal static class StuckProjects
{
    public static IQueryable<CountedRow> On(IAppDbContext db, IQueryable<Project> projects, DateOnly day, Threshold threshold, bool isToday)
    {
        Expression<Func<Project, int, PlaceBefore>> place = (p, stage) => new PlaceBefore { Project = p, Stage = stage };
        var places = isToday
            ? projects.Where(p => p.Status == ProjectStatus.Active).Select(p => new PlaceBefore { Project = p, Stage = (int)p.Stage })
            : projects.Select(place.With(Counting.Counting.StageOn(day)));
        var (lead, talk, intent) = (Latest(ProjectStage.Lead, day), Latest(ProjectStage.Negotiating, day), Latest(ProjectStage.Intent, day));
        var (started, completed, producing) = (Latest(ProjectStage.Started, day), Latest(ProjectStage.Completed, day), Latest(ProjectStage.Producing, day));

        // A deadline of n months is past when the day n months ago is later than the signing.
        var (start, register) = (day.AddMonths(-StageLimits.StartWithinMonths), day.AddMonths(-StageLimits.RegisterWithinMonths));
        var over = places.Where(x =>
            (x.Stage == (int)ProjectStage.Lead && x.Project.LeadOn <= lead)
            || (x.Stage == (int)ProjectStage.Negotiating && x.Project.NegotiatingOn <= talk)
            || (x.Stage == (int)ProjectStage.Intent && x.Project.IntentOn <= intent)
            || (x.Stage == (int)ProjectStage.Signed && (x.Project.SignedOn < start || (x.Project.SignedOn < register && (x.Project.RegisteredOn == null || x.Project.RegisteredOn > day))))
            || (x.Stage == (int)ProjectStage.Started && x.Project.StartedOn <= started)
            || (x.Stage == (int)ProjectStage.Completed && x.Project.CompletedOn <= completed)
            || (x.Stage == (int)ProjectStage.Producing && x.Project.ProducingOn <= producing)).Select(x => x.Project);
        return Counting.Counting.Stock(db, over, day).Reaching(threshold);
    }

    private static DateOnly Latest(ProjectStage stage, DateOnly day) => day.AddDays(-StageLimits.For(stage)!.Value.Overdue);
}
