using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Links;

/// <summary>Who may link two projects: both seen in full, one of them the viewer's to change.</summary>
internal static class LinkRights
{
    public static async Task RequireLinkableAsync(this IAppDbContext db, Guid one, Guid other, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await db.Projects.Where(ProjectVisibility.InFull(viewer)).CountAsync(p => p.Id == one || p.Id == other, cancellationToken) < 2)
        {
            throw new NotFoundException(nameof(Project));
        }

        if (!await db.Projects.ChangeableBy(viewer).AnyAsync(p => p.Id == one || p.Id == other, cancellationToken))
        {
            throw new RuleException(ProjectErrors.OtherUnit);
        }
    }
}
