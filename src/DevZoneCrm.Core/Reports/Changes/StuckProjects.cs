using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.Changes;

/// <summary>Projects on the board of a day that are over the limit of their stage (示例规则, <see cref="StageLimits"/>).</summary>
internal static class StuckProjects
{
    private static readonly int[] Stages = [.. Enum.GetValues<ProjectStage>().Where(s => s != ProjectStage.None).Select(s => (int)s)];
    private static readonly Currency[] Currencies = Enum.GetValues<Currency>();

    public static IQueryable<CountedRow> On(IAppDbContext db, IQueryable<Project> projects, DateOnly day, Threshold threshold, StageLimits limits)
    {
        // Said in full, all stages and currencies lead through an index that answers by itself.
        var over = Counting.Counting.SpansOn(db, projects, day).Where(s => Stages.Contains(s.Kind) && Currencies.Contains(s.Currency)).Where(Rules(db, day, limits).Aggregate(ExpressionComposition.Or));
        return Counting.Counting.Stock(db, over, day).Reaching(threshold);
    }

    /// <summary>The same, the largest first. Each stage is looked up by itself, from the day on which it is late, which finds them among all that stand.</summary>
    public static async Task<List<StuckProject>> LargestAsync(IAppDbContext db, IQueryable<Project> projects, DateOnly day, Threshold threshold, StageLimits limits, int most, CancellationToken cancellationToken)
    {
        var spans = Counting.Counting.SpansOn(db, projects, day);
        if (!await db.ProjectSpans.AnyAsync(s => s.UntilOn > day && s.UntilOn < ProjectSpan.Open, cancellationToken))
        {
            // Nothing has ended since the day: what stood on it has no end at all.
            spans = spans.Where(s => s.UntilOn == ProjectSpan.Open);
        }

        return await Rules(db, day, limits)
            .Select(rule => Counting.Counting.Stock(db, spans.Where(rule), day).Reaching(threshold).Select(r => new StuckProject { Id = r.ProjectId, Kind = r.Kind, MicroYuan = r.MicroYuan }))
            .Aggregate(Queryable.Concat)
            .OrderByDescending(p => p.MicroYuan).ThenBy(p => p.Id).Take(most).ToListAsync(cancellationToken);
    }

    // One for each stage, two for what is signed; no project meets two of them.
    private static IEnumerable<Expression<Func<ProjectSpan, bool>>> Rules(IAppDbContext db, DateOnly day, StageLimits limits)
    {
        // A deadline of n months is past when the day n months ago is later than the signing.
        var (start, register) = (day.AddMonths(-StageLimits.StartWithinMonths), day.AddMonths(-StageLimits.RegisterWithinMonths));
        // Nor may it stand at a milestone longer than the zone allows: one day for each stage, whichever of the two limits comes first.
        start = Later(start, After(limits, ProjectStage.Signed, day).AddDays(1));
        yield return Since(ProjectStage.Lead, Latest(ProjectStage.Lead, day, limits));
        yield return Since(ProjectStage.Negotiating, Latest(ProjectStage.Negotiating, day, limits));
        yield return Since(ProjectStage.Intent, Latest(ProjectStage.Intent, day, limits));
        yield return s => s.Kind == (int)ProjectStage.Signed && s.StageOn < start;
        yield return s => s.Kind == (int)ProjectStage.Signed && s.StageOn >= start && s.StageOn < register
            && db.Projects.Where(p => p.Id == s.ProjectId).Select(p => p.SignedOn != null && (p.RegisteredOn == null || p.RegisteredOn > day)).FirstOrDefault();
        yield return Since(ProjectStage.Started, Later(Latest(ProjectStage.Started, day, limits), After(limits, ProjectStage.Started, day)));
        yield return Since(ProjectStage.Completed, Later(Latest(ProjectStage.Completed, day, limits), After(limits, ProjectStage.Completed, day)));
        yield return Since(ProjectStage.Producing, Latest(ProjectStage.Producing, day, limits));
    }

    private static Expression<Func<ProjectSpan, bool>> Since(ProjectStage stage, DateOnly latest)
    {
        var kind = (int)stage;
        return s => s.Kind == kind && s.StageOn <= latest;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    // The last day of the milestone that is late on the day.
    private static DateOnly After(StageLimits limits, ProjectStage stage, DateOnly day) => limits.Milestones?.After(stage) is { } days ? day.AddDays(-days - 1) : DateOnly.MinValue;

    private static DateOnly Latest(ProjectStage stage, DateOnly day, StageLimits limits) => limits.For(stage) is { } limit ? day.AddDays(-limit.Overdue) : DateOnly.MinValue;
}
