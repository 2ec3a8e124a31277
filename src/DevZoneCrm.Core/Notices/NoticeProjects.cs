using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices;

/// <summary>Reads how much of the projects of notices a reader may be told, with the rights of this moment.</summary>
public static class NoticeProjects
{
    /// <summary>One entry for each of the projects, deleted ones included.</summary>
    /// <param name="isOutside">For a text that leaves the system: 敏感 and 保密 projects are masked for everybody.</param>
    public static async Task<IReadOnlyDictionary<Guid, NoticeProject>> ReadAsync(this IAppDbContext db, Viewer reader, IEnumerable<Guid> projects, CancellationToken cancellationToken, bool isOutside = false)
    {
        ArgumentNullException.ThrowIfNull(db);
        var ids = projects.Distinct().ToList();
        if (ids.Count == 0)
        {
            return new Dictionary<Guid, NoticeProject>();
        }

        var wanted = db.Projects.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.Id));
        var most = isOutside ? Confidentiality.Internal : Confidentiality.Secret;
        var inFull = await wanted.Where(ProjectVisibility.InFull(reader)).Where(p => p.Confidentiality <= most).Select(p => p.Id).ToListAsync(cancellationToken);
        var found = await wanted.Select(p => new { p.Id, p.Code, Name = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name }).ToDictionaryAsync(p => p.Id, cancellationToken);
        return ids.ToDictionary(id => id, id => !found.TryGetValue(id, out var project) ? NoticeTexts.Gone : inFull.Contains(id) ? new NoticeProject(project.Name, false) : new NoticeProject(project.Code, true));
    }
}
