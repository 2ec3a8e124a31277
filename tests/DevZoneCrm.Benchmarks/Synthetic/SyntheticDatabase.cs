using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Quotas.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Search;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Benchmarks.Synthetic;

/// <summary>
/// Fills an empty database. One line in the audit chain stands for the whole load, so that <c>verify</c> finds the chain whole;
/// a line for each of a million rows would say nothing and take minutes.
/// </summary>
internal static class SyntheticDatabase
{
    private const int Batch = 10_000;

    public static async Task FillAsync(AppDbContext db, SyntheticSettings settings)
    {
        await db.Database.MigrateAsync();
        if (await db.Projects.AnyAsync())
        {
            throw new InvalidOperationException("The database holds projects already.");
        }

        await db.Database.OpenConnectionAsync();
        var random = new Random(settings.Seed);
        var organisation = new SyntheticOrganisation(settings, random);
        var writer = new BulkWriter(db);
        await writer.WriteAsync([organisation.Zone]);
        await writer.WriteAsync([organisation.Group]);
        await writer.WriteAsync(organisation.Units);
        await writer.WriteAsync(SyntheticTargets.Of(organisation.Units, settings.Today));
        await writer.WriteAsync(organisation.People);
        await writer.WriteAsync(organisation.Posts);
        await writer.WriteAsync(organisation.Chains);
        await writer.WriteAsync(organisation.Rates);
        await writer.WriteAsync(organisation.Users);
        var owned = new List<(Guid Post, Guid Project)>();
        foreach (var batch in new SyntheticProjects(settings, organisation, random).All().Chunk(Batch))
        {
            owned.AddRange(batch.Where(p => p.OwnerPostId is not null).Select(p => (p.OwnerPostId!.Value, p.Id)));
            await WriteAsync(db, writer, batch, new RateTable(organisation.Rates));
        }

        var activities = new SyntheticActivities(settings, organisation, owned);
        await writer.WriteAsync(activities.MorePeople);
        await writer.WriteAsync(activities.MorePosts);
        foreach (var batch in activities.All().Chunk(Batch))
        {
            await writer.WriteAsync(batch);
            await writer.WriteAsync(batch.SelectMany(a => a.People));
            await writer.WriteAsync(batch.SelectMany(QuotaMark.Of));
        }

        await writer.WriteAsync([Seal(settings)]);
        await AnalyseAsync(db);
    }

    // Children by the model's navigations: a child that the aggregate is given later is written without a change here.
    private static async Task WriteAsync(AppDbContext db, BulkWriter writer, Project[] projects, RateTable rates)
    {
        await writer.WriteAsync(projects);
        foreach (var navigation in db.Model.FindEntityType(typeof(Project))!.GetNavigations())
        {
            var children = navigation.GetGetter();
            await writer.WriteAsync(navigation.TargetEntityType.ClrType, navigation.IsCollection
                ? projects.SelectMany(p => ((System.Collections.IEnumerable)children.GetClrValue(p)!).Cast<object>())
                : projects.Select(p => children.GetClrValue(p)).OfType<object>());
        }

        // What the application writes beside each project when it is saved.
        await writer.WriteAsync(projects.SelectMany(CountedRows.SpansOf));
        await writer.WriteAsync(projects.SelectMany(p => CountedRows.FlowsOf(p, rates)));
        await writer.WriteAsync(projects.Select(SearchTextOf));
    }

    private static ProjectSearchText SearchTextOf(Project project)
    {
        var text = new ProjectSearchText(project.Id);
        text.Call(project.Code, project.CodeName, project.Name);
        text.InvestedBy(project.Investors.Select(i => i.Name));
        return text;
    }

    private static AuditEntry Seal(SyntheticSettings settings)
    {
        var open = new AuditEntry
        {
            Sequence = 1,
            At = new DateTimeOffset(settings.Today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            Actor = "operator",
            Action = "Added",
            Entity = "SyntheticData",
            EntityId = settings.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Changes = $$"""{"Projects":[null,{{settings.Projects}}]}""",
            PreviousHash = AuditHash.Genesis,
            Hash = string.Empty,
        };
        return open with { Hash = AuditHash.Of(open) };
    }

    private static Task AnalyseAsync(AppDbContext db) =>
        db.Database.ExecuteSqlRawAsync(db is PostgreSqlAppDbContext ? "VACUUM ANALYZE" : "ANALYZE");
}
