using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.Changes;

/// <summary>Projects on the board of a day that are over the limit of their stage (示例规则, <see cref="StageLimits"/>).</summary>
internal static class StuckProjects
{
    private static readonly int[] Stages = [.. Enum.GetValues<ProjectStage>().Where(s => s != ProjectStage.None).Select(s => (int)s)];
    private static readonly Currency[] Currencies = Enum.GetValues<Currency>();

    public static IQueryable<CountedRow> On(IAppDbContext db, IQueryable<Project> projects, DateOnly day, Threshold threshold, StageLimits limits)
    {
        var (lead, talk, intent) = (Latest(ProjectStage.Lead, day, limits), Latest(ProjectStage.Negotiating, day, limits), Latest(ProjectStage.Intent, day, limits));
        var (started, completed, producing) = (Latest(ProjectStage.Started, day, limits), Latest(ProjectStage.Completed, day, limits), Latest(ProjectStage.Producing, day, limits));

        // A deadline of n months is past when the day n months ago is later than the signing.
        var (start, register) = (day.AddMonths(-StageLimits.StartWithinMonths), day.AddMonths(-StageLimits.RegisterWithinMonths));
        // Nor may it stand at a milestone longer than the zone allows: one day for each stage, whichever of the two limits comes first.
        start = Later(start, After(limits, ProjectStage.Signed, day).AddDays(1));
        (started, completed) = (Later(started, After(limits, ProjectStage.Started, day)), Later(completed, After(limits, ProjectStage.Completed, day)));
        // Said in full, all stages and currencies lead through an index that answers by itself.
        var over = Counting.Counting.SpansOn(db, projects, day).Where(s => Stages.Contains(s.Kind) && Currencies.Contains(s.Currency)).Where(s =>
            (s.Kind == (int)ProjectStage.Lead && s.StageOn <= lead)
            || (s.Kind == (int)ProjectStage.Negotiating && s.StageOn <= talk)
            || (s.Kind == (int)ProjectStage.Intent && s.StageOn <= intent)
            || (s.Kind == (int)ProjectStage.Signed && (s.StageOn < start || (s.StageOn < register && db.Projects.Where(p => p.Id == s.ProjectId).Select(p => p.SignedOn != null && (p.RegisteredOn == null || p.RegisteredOn > day)).FirstOrDefault())))
            || (s.Kind == (int)ProjectStage.Started && s.StageOn <= started)
            || (s.Kind == (int)ProjectStage.Completed && s.StageOn <= completed)
            || (s.Kind == (int)ProjectStage.Producing && s.StageOn <= producing));
        return Counting.Counting.Stock(db, over, day).Reaching(threshold);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    // The last day of the milestone that is late on the day.
    private static DateOnly After(StageLimits limits, ProjectStage stage, DateOnly day) => limits.Milestones?.After(stage) is { } days ? day.AddDays(-days - 1) : DateOnly.MinValue;

    private static DateOnly Latest(ProjectStage stage, DateOnly day, StageLimits limits) => limits.For(stage) is { } limit ? day.AddDays(-limit.Overdue) : DateOnly.MinValue;
}
