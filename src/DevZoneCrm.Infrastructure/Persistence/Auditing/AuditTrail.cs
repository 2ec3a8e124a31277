using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.Webhooks.Domain;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DevZoneCrm.Infrastructure.Persistence.Auditing;

/// <summary>
/// Writes who changed what, before and after, into the chain; stamps history and versions on the way. One trail lives for one saving.
/// A project and its parts are one line: the parts stand among its properties as <c>ProjectInvestor/0</c> → [before, after], each as an object.
/// </summary>
internal sealed class AuditTrail(AppDbContext db, Viewer viewer, TimeProvider clock, IReadOnlyCollection<AuditNote> notes)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // Never recorded: secrets, and what only says that something else changed.
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal)
    {
        nameof(AppUser.PasswordHash), nameof(AppUser.SecurityStamp), nameof(AppUser.ConcurrencyStamp), nameof(PersonalAccessToken.Hash), nameof(PersonalAccessToken.LastUsedAt),
        nameof(AggregateRoot.Version), nameof(AppUser.AccessFailedCount), nameof(AppUser.LockoutEnd), nameof(AppUser.NormalizedUserName), nameof(AppUser.NormalizedEmail),
        nameof(Person.SearchText), nameof(WebhookSettings.SealedSecret),
    };

    private readonly List<EntityEntry> added = [];
    private readonly List<Change> changes = [];
    private List<TouchedProject> projects = [];
    private HashSet<string> kinds = [];
    private HashSet<Guid> told = [];
    private long lastSequence;

    /// <summary>What was saved, for the open pages; known once the entries are added.</summary>
    public SavedLines Saved => new(NoticeOf.Saved(lastSequence, viewer, projects, kinds, told), Records ? lastSequence - changes.Count + 1 : long.MaxValue);

    /// <summary>Somebody is told something, though there may be nothing to record.</summary>
    public bool Tells => told.Count > 0;

    public bool Records => changes.Count > 0;

    /// <summary>Collects the changes. False if there is nothing to record.</summary>
    public bool Prepare()
    {
        db.ChangeTracker.DetectChanges();
        var now = clock.GetUtcNow();
        var changed = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Entity is not (AuditEntry or INotAudited)).ToList();
        foreach (var entry in changed.Where(e => e.State == EntityState.Added).Select(e => e.Entity).OfType<StageEvent>())
        {
            entry.Stamp(now, viewer.Name);
        }

        AdvanceVersions(changed);
        projects = NoticeOf.Touched(db, changed);
        told = db.ChangeTracker.Entries<Notice>().Where(e => e.State == EntityState.Added).Select(e => e.Entity.ReceiverId).ToHashSet();
        kinds = changed.Select(e => e.Metadata.ClrType.Name).ToHashSet(StringComparer.Ordinal);
        changes.AddRange(Collect(changed).Where(c => c.Values.Count > 0));
        changes.AddRange(notes.Select(n => new Change(n.Action, n.Subject, n.SubjectId, n.Values.ToDictionary(v => v.Key, v => new[] { null, v.Value }, StringComparer.Ordinal))));
        return changes.Count > 0;
    }

    /// <summary>Adds the entries. The chain is locked: the last entry read is the last there is.</summary>
    public async Task AppendAsync(CancellationToken cancellationToken)
    {
        var last = await db.AuditEntries.OrderByDescending(a => a.Sequence).Select(a => new { a.Sequence, a.Hash }).FirstOrDefaultAsync(cancellationToken);
        var (sequence, previous) = (last?.Sequence ?? 0, last?.Hash ?? AuditHash.Genesis);
        var at = clock.GetUtcNow();
        foreach (var change in changes)
        {
            var entry = Seal(change, ++sequence, at, previous);
            previous = entry.Hash;
            added.Add(db.AuditEntries.Add(entry));
        }

        lastSequence = sequence;
        await SealDayAsync(at, previous, cancellationToken);
    }

    /// <summary>Saving failed: what was not written must not be written with the next try.</summary>
    public void Withdraw() => added.ForEach(e => e.State = EntityState.Detached);

    // Part of the same transaction, and not of the context: it is taken back with the entries and never saved on its own.
    private Task<int> SealDayAsync(DateTimeOffset at, string hash, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "AuditSeals" ("Day", "Sequence", "Hash") VALUES ({day}, {lastSequence}, {hash})
            ON CONFLICT ("Day") DO UPDATE SET "Sequence" = excluded."Sequence", "Hash" = excluded."Hash"
            """,
            cancellationToken);
    }

    private AuditEntry Seal(Change change, long sequence, DateTimeOffset at, string previous)
    {
        var open = new AuditEntry
        {
            Sequence = sequence,
            // PostgreSQL keeps microseconds; a finer instant would not hash to the same value when read back.
            At = new DateTimeOffset(at.UtcTicks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero),
            ActorId = viewer.UserId,
            Actor = viewer.Name,
            Action = change.Action,
            Entity = change.Entity,
            EntityId = change.Key,
            Changes = JsonSerializer.Serialize(change.Values, Json),
            PreviousHash = previous,
            Hash = string.Empty,
        };
        return open with { Hash = AuditHash.Of(open) };
    }

    private void AdvanceVersions(List<EntityEntry> changed)
    {
        var touched = changed.Select(e => e.Entity).OfType<IChildOfProject>().Select(c => c.ProjectId).ToHashSet();
        var roots = db.ChangeTracker.Entries<AggregateRoot>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified || (e.Entity is Project project && touched.Contains(project.Id) && e.State == EntityState.Unchanged));
        foreach (var root in roots.ToList())
        {
            root.Entity.AdvanceVersion();
        }
    }

    private static List<Change> Collect(List<EntityEntry> changed)
    {
        var collected = new List<Change>(changed.Count);
        var byProject = new Dictionary<Guid, Change>();
        foreach (var entry in changed.Where(e => e.Entity is not IChildOfProject))
        {
            var change = new Change(entry.State.ToString(), entry.Metadata.ClrType.Name, Key(entry), Values(entry));
            collected.Add(change);
            if (entry.Entity is Project project)
            {
                byProject[project.Id] = change;
            }
        }

        foreach (var entry in changed.Where(e => e.Entity is IChildOfProject))
        {
            var id = ((IChildOfProject)entry.Entity).ProjectId;
            if (!byProject.TryGetValue(id, out var project))
            {
                byProject[id] = project = new Change(nameof(EntityState.Modified), nameof(Project), id.ToString(), []);
                collected.Add(project);
            }

            project.Include(entry);
        }

        return collected;
    }

    private static string Key(EntityEntry entry) =>
        string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p.Name).CurrentValue));

    private static Dictionary<string, object?[]> Values(EntityEntry entry) => entry.Properties
        .Where(p => !Hidden.Contains(p.Metadata.Name) && (entry.State != EntityState.Modified || (p.IsModified && !Equals(p.OriginalValue, p.CurrentValue))))
        .Select(p => (p.Metadata.Name, Before: entry.State == EntityState.Added ? null : Plain(p.OriginalValue), After: entry.State == EntityState.Deleted ? null : Plain(p.CurrentValue)))
        .Where(v => v.Before is not null || v.After is not null)
        .ToDictionary(v => v.Name, v => new[] { v.Before, v.After }, StringComparer.Ordinal);

    private static object? Plain(object? value) => value is Enum ? value.ToString() : value;

    private sealed record Change(string Action, string Entity, string Key, Dictionary<string, object?[]> Values)
    {
        public void Include(EntityEntry part)
        {
            var values = AuditTrail.Values(part);
            values.Remove(nameof(IChildOfProject.ProjectId));
            var own = part.Metadata.FindPrimaryKey()!.Properties.Where(p => p.Name != nameof(IChildOfProject.ProjectId)).Select(p => Plain(part.Property(p.Name).CurrentValue));
            object? before = part.State == EntityState.Added ? null : values.ToDictionary(v => v.Key, v => v.Value[0], StringComparer.Ordinal);
            object? after = part.State == EntityState.Deleted ? null : values.ToDictionary(v => v.Key, v => v.Value[1], StringComparer.Ordinal);
            if (values.Count > 0)
            {
                // One part taken away and another put in its place are two entries of the context under one key.
                var name = $"{part.Metadata.ClrType.Name}/{string.Join('/', own)}";
                var other = Values.GetValueOrDefault(name);
                Values[name] = [before ?? other?[0], after ?? other?[1]];
            }
        }
    }
}
