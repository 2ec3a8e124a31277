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

namespace DevZoneCrm.Core.Firms.MergeProjects;

public sealed class MergeProjectsHandler(IAppDbContext db, IViewerContext context, ClaimDesk desk) : IRequestHandler<MergeProjectsCommand, Guid>
{
    public async Task<Guid> Handle(MergeProjectsCommand request, CancellationToken cancellationToken)
    {
        var survivor = await LoadAsync(request.ProjectId, request.Version, cancellationToken);
        var other = await LoadAsync(request.OtherId, request.OtherVersion, cancellationToken);
        MergeRules.Require(survivor, other);
        var merge = ProjectMerge.Of(survivor.Id, other.Id, other.Code, request.Reason, desk.Now, context.Viewer.Name);
        await using var transaction = await db.BeginAsync(cancellationToken);
        var kept = await MoveAsync(survivor, other, cancellationToken);
        await desk.FollowAsync(survivor.Id, cancellationToken);
        survivor.Take(other, request.Take);
        other.End(desk.Today, ErrorTexts.Of("Firm.MergedInto", survivor.Code), desk.Today);
        db.ProjectMerges.Add(merge);
        await db.SaveChangesAsync(cancellationToken);
        merge.Keep(JsonSerializer.Serialize(kept), survivor.Version);
        await db.SaveChangesAsync(cancellationToken);
        await db.CommitAsync(cancellationToken);
        return merge.Id;
    }

    private async Task<Project> LoadAsync(Guid id, long version, CancellationToken cancellationToken)
    {
        if (!await db.Projects.ChangeableBy(context.Viewer).AnyAsync(p => p.Id == id, cancellationToken))
        {
            throw new NotFoundException(nameof(Project));
        }

        var project = await ProjectChange.LoadAsync(db, id, cancellationToken);
        db.ExpectVersion(project, version);
        return project;
    }

    private async Task<KeptForUndo> MoveAsync(Project survivor, Project other, CancellationToken cancellationToken)
    {
        var id = other.Id;
        var activities = await db.Activities.Where(a => a.ProjectId == id).ToListAsync(cancellationToken);
        activities.ForEach(a => a.MoveTo(survivor.Id));
        var files = await db.ProjectFiles.Where(f => f.ProjectId == id).ToListAsync(cancellationToken);
        files.ForEach(f => f.MoveTo(survivor.Id));
        var receipts = await db.ForeignReceipts.Where(r => r.ProjectId == id).ToListAsync(cancellationToken);
        receipts.ForEach(r => r.MoveTo(survivor.Id));
        var links = await MoveLinksAsync(survivor.Id, id, cancellationToken);
        var claims = await db.FirmClaims.Where(c => c.ProjectId == id).ToListAsync(cancellationToken);
        var open = claims.Find(c => c.End is null);
        open?.Close(ClaimEnd.Merged, desk.Now, context.Viewer.Name);
        claims.ForEach(c => c.MoveTo(survivor.Id));
        return new KeptForUndo
        {
            Survivor = survivor.Remember(),
            Merged = other.Remember(),
            Activities = activities.ConvertAll(a => a.Id),
            Files = files.ConvertAll(f => f.Id),
            Receipts = receipts.ConvertAll(r => r.Id),
            Links = links,
            Events = await MoveEventsAsync(survivor.Id, id, cancellationToken),
            Claims = claims.ConvertAll(c => c.Id),
            OpenClaim = open?.Id,
        };
    }

    // A link that the survivor has already, or that would lead to itself, stays where it is: nothing is lost, and it can be put back.
    private async Task<List<Guid>> MoveLinksAsync(Guid survivor, Guid other, CancellationToken cancellationToken)
    {
        var links = await db.ProjectLinks.Where(l => l.ProjectId == other || l.BaseProjectId == other || l.ProjectId == survivor || l.BaseProjectId == survivor).ToListAsync(cancellationToken);
        var taken = links.Select(l => (l.ProjectId, l.BaseProjectId)).ToHashSet();
        var moved = new List<Guid>();
        foreach (var link in links.Where(l => l.ProjectId == other || l.BaseProjectId == other))
        {
            var to = (ProjectId: link.ProjectId == other ? survivor : link.ProjectId, BaseProjectId: link.BaseProjectId == other ? survivor : link.BaseProjectId);
            if (to.ProjectId != to.BaseProjectId && taken.Add(to))
            {
                link.Move(other, survivor);
                moved.Add(link.Id);
            }
        }

        return moved;
    }

    // What the survivor did at an event of its own happened once: the other's stays where it is.
    private async Task<List<Guid>> MoveEventsAsync(Guid survivor, Guid other, CancellationToken cancellationToken)
    {
        var entries = await db.EventProjects.Where(e => e.ProjectId == survivor || e.ProjectId == other).ToListAsync(cancellationToken);
        var taken = entries.Where(e => e.ProjectId == survivor).Select(e => e.Role).ToHashSet();
        var moved = entries.Where(e => e.ProjectId == other && !taken.Contains(e.Role)).ToList();
        moved.ForEach(e => e.MoveTo(survivor));
        return moved.ConvertAll(e => e.Id);
    }
}
