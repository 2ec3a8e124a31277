using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.History;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Record;

/// <summary>Turns lines of the record into what a viewer may read of them: two queries for a page of lines.</summary>
internal static class RecordReading
{
    private const int MostFields = 40;

    /// <summary>Kinds that are the zone's own rules and lists; of all others, and of 保密 projects, a list says which fields, not what stood in them.</summary>
    private static readonly HashSet<string> Open = new(StringComparer.Ordinal)
    {
        "OrgUnit", "UnitGroup", "Post", "IndustryChain", "ExchangeRate", "ZoneRules", "Zone", "CountingRule", "ClaimRule", "ReviewSheet", "ReviewPerson", "FirmRules", "QuotaRule", "AppUser", "MonthClose",
    };

    public static async Task<IReadOnlyList<RecordLineDto>> RowsAsync(this IQueryable<AuditEntry> lines, IAppDbContext db, Viewer viewer, CancellationToken cancellationToken)
    {
        var read = await lines.ToListAsync(cancellationToken);
        var ids = read.Select(e => IdOf(e.EntityId)).OfType<Guid>().Distinct().ToList();
        var owners = await OwnersAsync(db, ids, cancellationToken);
        var wanted = ids.Concat(owners.Values).Distinct().ToList();
        var projects = await db.Projects.AsNoTracking().Where(p => wanted.Contains(p.Id)).Where(ProjectVisibility.InFull(viewer))
            .Select(p => new { p.Id, p.Code, p.Name, p.CodeName, IsSecret = p.Confidentiality == Confidentiality.Secret }).ToDictionaryAsync(p => p.Id, cancellationToken);
        var seesAll = viewer.Scope == ProjectScope.AllWithSecret;
        return [.. read.Select(e =>
        {
            var id = IdOf(e.EntityId);
            var owner = id is { } thing && owners.TryGetValue(thing, out var of) ? of : e.Entity == nameof(Project) ? id : null;
            var project = owner is { } key ? projects.GetValueOrDefault(key) : null;
            var masked = project is null && !seesAll && !Open.Contains(e.Entity);
            var shows = project is { IsSecret: false } ? e.Entity == nameof(Project) : project is null && Open.Contains(e.Entity);
            return new RecordLineDto
            {
                Sequence = e.Sequence,
                At = e.At,
                ActorId = e.ActorId,
                Actor = e.Actor,
                Action = e.Action,
                Entity = e.Entity,
                EntityId = masked ? string.Empty : e.EntityId,
                ProjectId = project?.Id,
                Subject = project is null ? null : project.IsSecret ? project.CodeName ?? project.Code : $"{project.Code} {project.Name}",
                IsMasked = masked,
                Fields = masked || e.Action is AuditActions.Viewed or AuditActions.Downloaded ? [] : Fields(e, shows),
                Hash = e.Hash,
            };
        })];
    }

    private static Guid? IdOf(string entityId) => Guid.TryParse(entityId, out var id) ? id : null;

    // Which project the other kinds belong to.
    private static async Task<Dictionary<Guid, Guid>> OwnersAsync(IAppDbContext db, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var found = await db.ProjectFiles.Where(f => ids.Contains(f.Id)).Select(f => new { f.Id, f.ProjectId })
            .Concat(db.StageClaims.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.ProjectId }))
            .Concat(db.QualityReviews.Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, r.ProjectId }))
            .Concat(db.FirmClaims.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.ProjectId }))
            .Concat(db.Activities.Where(a => ids.Contains(a.Id) && a.ProjectId != null).Select(a => new { a.Id, ProjectId = a.ProjectId!.Value }))
            .ToListAsync(cancellationToken);
        return found.ToDictionary(f => f.Id, f => f.ProjectId);
    }

    private static List<FieldChangeDto> Fields(AuditEntry entry, bool withValues) => [.. AuditedRow.Of(entry)
        .SelectMany((row, i) => row.Values.Select(v => (Name: i == 0 ? v.Field : $"{row.Entity}.{v.Field}", v.Before, v.After)))
        .Take(MostFields)
        .Select(v => withValues ? new FieldChangeDto(v.Name, v.Before, v.After) : new FieldChangeDto(v.Name, null, null))];
}
