using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>Count and sum of each column of the board on a day.</summary>
public static class BoardHeads
{
    public static readonly IReadOnlyList<ProjectStage> Stages = [.. Enum.GetValues<ProjectStage>().Where(s => s != ProjectStage.None)];

    /// <exception cref="Common.Errors.RuleException">A dollar project has no rate.</exception>
    public static async Task<IReadOnlyDictionary<ProjectStage, Figure>> ReadAsync(IAppDbContext db, IQueryable<Project> projects, Viewer viewer, DateOnly day, CancellationToken cancellationToken, Threshold? threshold = null)
    {
        var rows = Counting.Stock(db, projects, day);
        if (await RateCheck.MayMissAsync(db, day, cancellationToken))
        {
            await rows.RequireRatesAsync(projects, viewer, cancellationToken);
        }

        var heads = await rows.Reaching(threshold ?? Threshold.None).HeadsAsync(cancellationToken);
        return Stages.ToDictionary(s => s, s => heads.GetValueOrDefault(s) ?? Figure.Zero);
    }
}
