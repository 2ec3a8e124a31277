using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.GetDispute;

/// <summary>Gathers what both sides did about the firm, by the server's time.</summary>
/// <param name="seen">The projects the viewer sees: of the other only that something took place.</param>
internal sealed class DisputeEvidence(IAppDbContext db, FirmDispute dispute, IReadOnlyCollection<Guid> seen)
{
    private const int MostOfEach = 200;
    private const string Viewed = "Viewed";

    private readonly Guid[] ids = [dispute.ProjectId, dispute.RivalProjectId];

    public async Task<IReadOnlyList<EvidenceDto>> ReadAsync(CancellationToken cancellationToken)
    {
        var lines = new List<EvidenceDto>();
        var claims = await db.FirmClaims.AsNoTracking().Where(c => ids.Contains(c.ProjectId)).OrderBy(c => c.ClaimedAt).Take(MostOfEach).ToListAsync(cancellationToken);
        foreach (var claim in claims)
        {
            lines.Add(Line(EvidenceKind.Claim, claim.ProjectId, claim.ClaimedAt, claim.RecordedBy, ErrorTexts.Word(claim.Origin)));
            if (claim is { ClosedAt: { } closed, End: { } end })
            {
                lines.Add(Line(EvidenceKind.Claim, claim.ProjectId, closed, claim.ClosedBy ?? string.Empty, ErrorTexts.Word(end)));
            }
        }

        var activities = await db.Activities.AsNoTracking().Where(a => a.ProjectId != null && ids.Contains(a.ProjectId.Value) && a.WithdrawnAt == null).OrderBy(a => a.CreatedAt).Take(MostOfEach)
            .Select(a => new { ProjectId = a.ProjectId!.Value, a.OccurredOn, a.CreatedAt, a.RecordedBy, a.Kind, a.Content }).ToListAsync(cancellationToken);
        lines.AddRange(activities.Select(a => Line(EvidenceKind.Activity, a.ProjectId, a.CreatedAt, a.RecordedBy, ErrorTexts.Word(a.Kind)) with { On = a.OccurredOn, Text = seen.Contains(a.ProjectId) ? a.Content : null }));
        var files = await db.ProjectFiles.AsNoTracking().Where(f => ids.Contains(f.ProjectId)).OrderBy(f => f.AddedAt).Take(MostOfEach)
            .Select(f => new { f.ProjectId, f.AddedAt, f.RecordedBy, f.Name }).ToListAsync(cancellationToken);
        lines.AddRange(files.Select(f => Line(EvidenceKind.File, f.ProjectId, f.AddedAt, f.RecordedBy, seen.Contains(f.ProjectId) ? f.Name : string.Empty)));
        var keys = ids.Select(i => i.ToString()).ToList();
        var views = await db.AuditEntries.AsNoTracking().Where(a => a.Entity == nameof(Project) && a.Action == Viewed && keys.Contains(a.EntityId)).OrderBy(a => a.Sequence).Take(MostOfEach)
            .Select(a => new { a.EntityId, a.At, a.Actor }).ToListAsync(cancellationToken);
        lines.AddRange(views.Select(v => Line(EvidenceKind.View, Guid.Parse(v.EntityId), v.At, v.Actor, string.Empty)));
        var requests = await db.FirmRequests.AsNoTracking().Where(r => ids.Contains(r.ProjectId) && r.OwnProjectId != null && ids.Contains(r.OwnProjectId.Value)).OrderBy(r => r.AskedAt).Take(MostOfEach).ToListAsync(cancellationToken);
        lines.AddRange(requests.Select(r => Line(EvidenceKind.Request, r.OwnProjectId!.Value, r.AskedAt, r.AskedBy, $"{ErrorTexts.Word(r.Kind)} · {ErrorTexts.Word(r.State)}") with { Text = r.Reason }));
        return [.. lines.OrderBy(l => l.At).ThenBy(l => l.IsHolder)];
    }

    private EvidenceDto Line(EvidenceKind kind, Guid projectId, DateTimeOffset at, string by, string what) => new(kind, projectId == dispute.ProjectId, ZoneCalendar.DayOf(at), at, by, what, null);
}
