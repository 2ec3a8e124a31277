using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>Loads a claim to act on it. One that the viewer may not see is not there.</summary>
internal static class ClaimLoading
{
    public static async Task<StageClaim> ClaimAsync(this IAppDbContext db, Guid id, long version, Viewer viewer, CancellationToken cancellationToken)
    {
        var claim = await db.StageClaims.VisibleTo(db, viewer).Include(c => c.Steps).Include(c => c.Evidence).SingleOrDefaultAsync(c => c.Id == id, cancellationToken)
            ?? throw new NotFoundException(nameof(StageClaim));
        db.ExpectVersion(claim, version);
        return claim;
    }
}
