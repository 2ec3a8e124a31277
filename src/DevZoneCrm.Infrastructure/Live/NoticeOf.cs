using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Core.Zones;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DevZoneCrm.Infrastructure.Live;

/// <summary>Makes the notice of a saving out of what the context is about to save.</summary>
internal static class NoticeOf
{
    // They stand on every page, or in every sum: nobody can say which cards they touch.
    private static readonly HashSet<string> Everywhere = new(StringComparer.Ordinal)
    {
        nameof(Zone), nameof(ZoneRules), nameof(OrgUnit), nameof(UnitGroup), nameof(Person), nameof(Post), nameof(IndustryChain), nameof(ExchangeRate),
        nameof(MonthClose), nameof(CountingRule),
    };

    public static ChangeNotice Saved(long sequence, Viewer viewer, IEnumerable<TouchedProject> touched, IEnumerable<string> entities, IReadOnlySet<Guid> told)
    {
        var kinds = entities.ToHashSet(StringComparer.Ordinal);
        return new ChangeNotice(sequence, viewer.Name, viewer.UserId, touched, kinds, kinds.Overlaps(Everywhere)) { Told = told };
    }

    /// <summary>Before saving, while old values are still known, and after the versions were advanced.</summary>
    public static List<TouchedProject> Touched(AppDbContext db, List<EntityEntry> changed)
    {
        var ids = changed.Select(ProjectOf).OfType<Guid>().ToHashSet();
        if (ids.Count > ChangeNotice.MostProjects)
        {
            return [.. ids.Take(ChangeNotice.MostProjects + 1).Select(id => new TouchedProject(id, 0, null, null))];
        }

        var roots = db.ChangeTracker.Entries<Project>().Where(e => ids.Contains(e.Entity.Id)).ToDictionary(e => e.Entity.Id);
        return [.. ids.Select(id => roots.TryGetValue(id, out var root)
            ? new TouchedProject(id, root.Entity.Version, root.State == EntityState.Added ? ProjectStage.None : root.Property(p => p.Stage).OriginalValue, root.Entity.Stage)
            : new TouchedProject(id, 0, null, null))];
    }

    // A part, or something of its own that belongs to a project: a follow-up, a file, a link.
    private static Guid? ProjectOf(EntityEntry entry) => entry.Entity is Project project ? project.Id
        : entry.Metadata.FindProperty(nameof(IChildOfProject.ProjectId)) is { } property ? entry.Property(property).CurrentValue as Guid? : null;

    /// <summary>Of lines of the record that another process wrote: which projects, but not what happened to their stages.</summary>
    public static ChangeNotice Recorded(long sequence, IReadOnlyList<(string By, Guid? ById, string Entity, string EntityId)> lines, IEnumerable<Guid> projects, bool isBroad)
    {
        var kinds = lines.Select(l => l.Entity).ToHashSet(StringComparer.Ordinal);
        return new ChangeNotice(
            sequence,
            lines is [.., var last] ? last.By : string.Empty,
            lines is [.., var by] ? by.ById : null,
            projects.Select(id => new TouchedProject(id, 0, null, null)),
            kinds,
            isBroad || kinds.Overlaps(Everywhere));
    }
}
