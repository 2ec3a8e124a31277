using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DevZoneCrm.Infrastructure.Race;

/// <summary>What of a saving may change the ledger. Asked before the saving; worked on after it, in the same transaction.</summary>
/// <param name="Everything">Rules, units or chains changed: any project may earn otherwise.</param>
/// <param name="Dollars">Rates changed: projects in dollars may.</param>
internal sealed record RaceChanges(IReadOnlyList<Guid> Projects, IReadOnlyList<Guid> Records, bool Everything, bool Dollars, Guid? ImportId)
{
    public static RaceChanges Of(ChangeTracker tracker, bool ratesChanged)
    {
        ArgumentNullException.ThrowIfNull(tracker);
        var projects = tracker.Entries<Project>().Where(Earns).Select(e => e.Entity.Id)
            .Concat(tracker.Entries<QualityReview>().Where(e => e.State is EntityState.Added or EntityState.Modified && e.Entity.DecidedOn is not null).Select(e => e.Entity.ProjectId))
            .Concat(tracker.Entries<RaceRecord>().Where(IsWritten).Select(e => e.Entity.ProjectId).OfType<Guid>());
        return new RaceChanges(
            [.. projects.Distinct()],
            [.. tracker.Entries<RaceRecord>().Where(IsWritten).Select(e => e.Entity.Id)],
            tracker.Entries<RaceRuleSet>().Any(e => e.State == EntityState.Added)
                || Changed<IndustryChain>(tracker, nameof(IndustryChain.Class)) || Changed<OrgUnit>(tracker, nameof(OrgUnit.ValidFrom), nameof(OrgUnit.ValidTo), nameof(OrgUnit.SuccessorId)),
            ratesChanged,
            tracker.Entries<ImportChange>().Where(e => e.State == EntityState.Added).Select(e => (Guid?)e.Entity.BatchId).FirstOrDefault());
    }

    // Below 签约 nothing is earned; what fell back below it loses what it had.
    private static bool Earns(EntityEntry<Project> entry) => entry.State switch
    {
        EntityState.Added => entry.Entity.Stage >= ProjectStage.Signed,
        EntityState.Modified => entry.Entity.Stage >= ProjectStage.Signed || entry.Property(p => p.Stage).OriginalValue >= ProjectStage.Signed,
        _ => false,
    };

    private static bool IsWritten<T>(EntityEntry<T> entry)
        where T : class => entry.State is EntityState.Added or EntityState.Modified;

    private static bool Changed<T>(ChangeTracker tracker, params string[] properties)
        where T : class => tracker.Entries<T>().Any(e => e.State == EntityState.Modified && properties.Any(p => e.Property(p).IsModified));
}
