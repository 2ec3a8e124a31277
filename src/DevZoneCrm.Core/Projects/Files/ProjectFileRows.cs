using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Files;

/// <summary>Which files a viewer sees and may remove. Files go with the project: seen in full, or not there.</summary>
internal static class ProjectFileRows
{
    public static IQueryable<ProjectFile> VisibleTo(this IQueryable<ProjectFile> files, IQueryable<Project> projects, Viewer viewer)
    {
        var inFull = projects.Where(ProjectVisibility.InFull(viewer));
        return files.Where(f => f.RemovedAt == null && inFull.Any(p => p.Id == f.ProjectId));
    }

    /// <summary>To be read: also the evidence of claims that the viewer is asked to verify or approve.</summary>
    public static IQueryable<ProjectFile> OpenTo(this IQueryable<ProjectFile> files, IAppDbContext db, Viewer viewer)
    {
        var inFull = db.Projects.Where(ProjectVisibility.InFull(viewer));
        var claims = db.StageClaims.VisibleTo(db, viewer);
        var evidence = db.ClaimEvidence.Where(e => claims.Any(c => c.Id == e.ClaimId)).Select(e => e.FileId);
        return files.Where(f => f.RemovedAt == null && (inFull.Any(p => p.Id == f.ProjectId) || evidence.Contains(f.Id)));
    }

    public static IQueryable<ProjectFileDto> Rows(this IQueryable<ProjectFile> files, IAppDbContext db, Viewer viewer)
    {
        Expression<Func<ProjectFile, bool, ProjectFileDto>> row = (f, mayRemove) => new ProjectFileDto(f.Id, f.Version, f.Name, f.Kind, f.Size, f.AddedAt, f.RecordedBy, mayRemove && f.SupersededBy == null) { SupersededBy = f.SupersededBy };
        return files.Select(row.With(RemovableBy(db, viewer)));
    }

    // Own ones, and those of projects one may edit.
    public static Expression<Func<ProjectFile, bool>> RemovableBy(IAppDbContext db, Viewer viewer)
    {
        var (user, edits) = (viewer.UserId, viewer.May(Permission.EditProjects));
        var changeable = db.Projects.ChangeableBy(viewer);
        return viewer.May(Permission.AttachFiles)
            ? f => (user != null && f.AddedBy == user) || (edits && changeable.Any(p => p.Id == f.ProjectId))
            : f => false;
    }
}
