using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>What preview, change and undo have in common: which projects, what may be done with each, and how it reads.</summary>
internal sealed class BulkEditing(IAppDbContext db, Viewer viewer)
{
    private HashSet<Guid> changeable = [];
    private HashSet<Guid> inFull = [];

    /// <summary>The visible ones of these; of the others not even their number is told.</summary>
    public async Task<List<Project>> LoadAsync(IReadOnlyCollection<Guid> ids, bool tracked, CancellationToken cancellationToken)
    {
        var wanted = ids.Distinct().ToList();
        var visible = db.Projects.VisibleTo(viewer).Where(p => wanted.Contains(p.Id));
        changeable = [.. await db.Projects.ChangeableBy(viewer).Where(p => wanted.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken)];
        inFull = [.. await visible.Where(ProjectVisibility.InFull(viewer)).Select(p => p.Id).ToListAsync(cancellationToken)];
        var found = await (tracked ? visible.Include(p => p.Access) : visible.AsNoTracking()).ToDictionaryAsync(p => p.Id, cancellationToken);
        return [.. wanted.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>The new values must exist before anything is asked of the projects.</summary>
    public async Task RequireKnownAsync(BulkChange change, CancellationToken cancellationToken)
    {
        if (change.Fields.Contains(BulkField.Owner) && change.OwnerPostId is { } post && !await db.Posts.AnyAsync(p => p.Id == post, cancellationToken))
        {
            throw new RuleException(ProjectErrors.OwnerUnknown);
        }

        if (change.Fields.Contains(BulkField.Unit) && change.UnitId is { } unit && !await db.Units.AnyAsync(u => u.Id == unit, cancellationToken))
        {
            throw new RuleException(ProjectErrors.UnitUnknown);
        }

        if (change.Fields.Contains(BulkField.Chain) && change.ChainId is { } chain && !await db.Chains.AnyAsync(c => c.Id == chain, cancellationToken))
        {
            throw new RuleException(ProjectErrors.ChainUnknown);
        }

        if (change.Fields.Contains(BulkField.NextStep) && !viewer.May(Permission.AdvanceEarlyStages))
        {
            throw new ForbiddenException(nameof(Permission.AdvanceEarlyStages));
        }
    }

    /// <summary>Why this project may not get these values; none where it may.</summary>
    public string? Refusal(Project project, BulkValues after)
    {
        var before = BulkValues.Of(project);
        return !changeable.Contains(project.Id) ? ErrorTexts.Of(ProjectErrors.OtherUnit)
            : after == before ? ErrorTexts.Of(BulkErrors.Unchanged)
            // As in editing one: a unit does not hand its projects away, the office does.
            : after.UnitId != before.UnitId && viewer.Scope < ProjectScope.All ? ErrorTexts.Of(BulkErrors.UnitIsOffices)
            : null;
    }

    /// <summary>Changes one project. Raising the level must not shut out whoever raises it.</summary>
    public BulkDoneDto Apply(Project project, BulkValues after)
    {
        var before = BulkValues.Of(project);
        var named = viewer.UserId is { } user && after.Confidentiality > before.Confidentiality && after.Confidentiality > Confidentiality.Internal
            && !project.Access.Any(a => a.UserId == user) ? user : (Guid?)null;
        if (named is { } person)
        {
            project.GrantAccess(person);
        }

        after.ApplyTo(project);
        return new BulkDoneDto(project.Id, project.Version, before, named is not null);
    }

    public void TakeNameBack(Project project)
    {
        if (viewer.UserId is { } user)
        {
            project.RevokeAccess(user);
        }
    }

    public string NameOf(Project project) => BulkWords.NameOf(project, inFull.Contains(project.Id));

    public BulkLineDto Line(Project project, IReadOnlyList<BulkFieldChangeDto> changes, string? refusal) => new(project.Id, NameOf(project), project.Version, changes, refusal);

    public async Task<IReadOnlyList<BulkDoneDto>> SaveAsync(List<(Project Project, BulkDoneDto Done)> done, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        return [.. done.Select(d => d.Done with { Version = d.Project.Version })];
    }
}
