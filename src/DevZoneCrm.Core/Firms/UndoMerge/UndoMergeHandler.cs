using System.Text.Json;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Merging;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.UndoMerge;

public sealed class UndoMergeHandler(IAppDbContext db, IViewerContext context, ClaimDesk desk) : IRequestHandler<UndoMergeCommand, Guid>
{
    public async Task<Guid> Handle(UndoMergeCommand request, CancellationToken cancellationToken)
    {
        var merge = await db.ProjectMerges.SingleOrDefaultAsync(m => m.Id == request.MergeId, cancellationToken) ?? throw new NotFoundException(nameof(ProjectMerge));
        if (!await db.Projects.ChangeableBy(context.Viewer).AnyAsync(p => p.Id == merge.SurvivorId, cancellationToken))
        {
            throw new NotFoundException(nameof(ProjectMerge));
        }

        merge.Undo(desk.Now, context.Viewer.Name);
        var survivor = await ProjectChange.LoadAsync(db, merge.SurvivorId, cancellationToken);
        if (survivor.Version != merge.SurvivorVersion)
        {
            var id = survivor.Id.ToString();
            var last = await db.AuditEntries.AsNoTracking().Where(a => a.Entity == nameof(Project) && a.EntityId == id).OrderByDescending(a => a.Sequence).Select(a => a.Actor).FirstOrDefaultAsync(cancellationToken);
            throw new RuleException(FirmErrors.MergeChangedSince, survivor.Code, last ?? string.Empty);
        }

        var other = await ProjectChange.LoadAsync(db, merge.MergedId, cancellationToken);
        var kept = JsonSerializer.Deserialize<KeptForUndo>(merge.Kept)!;
        survivor.Restore(kept.Survivor);
        other.Restore(kept.Merged);
        await MoveBackAsync(kept, survivor.Id, other.Id, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return other.Id;
    }

    private async Task MoveBackAsync(KeptForUndo kept, Guid survivor, Guid other, CancellationToken cancellationToken)
    {
        (await db.Activities.Where(a => kept.Activities.Contains(a.Id)).ToListAsync(cancellationToken)).ForEach(a => a.MoveTo(other));
        (await db.ProjectFiles.Where(f => kept.Files.Contains(f.Id)).ToListAsync(cancellationToken)).ForEach(f => f.MoveTo(other));
        (await db.ForeignReceipts.Where(r => kept.Receipts.Contains(r.Id)).ToListAsync(cancellationToken)).ForEach(r => r.MoveTo(other));
        (await db.ProjectLinks.Where(l => kept.Links.Contains(l.Id)).ToListAsync(cancellationToken)).ForEach(l => l.Move(survivor, other));
        (await db.EventProjects.Where(e => kept.Events.Contains(e.Id)).ToListAsync(cancellationToken)).ForEach(e => e.MoveTo(other));
        foreach (var claim in await db.FirmClaims.Where(c => kept.Claims.Contains(c.Id)).ToListAsync(cancellationToken))
        {
            claim.MoveTo(other);
            if (claim.Id == kept.OpenClaim)
            {
                claim.Reopen();
            }
        }

        await desk.FollowAsync(survivor, cancellationToken);
        await desk.FollowAsync(other, cancellationToken);
    }
}
