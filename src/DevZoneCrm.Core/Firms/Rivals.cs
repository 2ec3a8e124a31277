using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Firms.Matching;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms;

/// <summary>Who else has reported the firm of a project: open claims of other units, same or probable. Hints are no ground for a request.</summary>
public static class Rivals
{
    /// <summary>All of them, the earliest first.</summary>
    public static async Task<IReadOnlyList<Rival>> RivalsAsync(this IAppDbContext db, Guid projectId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var own = await db.FirmClaims.AsNoTracking().Where(c => c.ProjectId == projectId && c.End == null).Select(c => new { c.UnitId, c.ClaimedAt }).SingleOrDefaultAsync(cancellationToken);
        var firm = await db.ProjectInvestors.AsNoTracking().Where(i => i.ProjectId == projectId && i.Ordinal == 0).Select(i => new FirmNaming(i.NameKey, i.CreditCode)).SingleOrDefaultAsync(cancellationToken);
        if (own is null || firm is null)
        {
            return [];
        }

        var matches = (await db.FindFirmsAsync(firm, cancellationToken)).Where(c => c.Match <= FirmMatch.Probable).ToDictionary(c => c.ProjectId, c => c.Match);
        List<Guid> ids = [.. matches.Keys];
        var claims = await db.FirmClaims.AsNoTracking().Where(c => c.End == null && EF.Parameter(ids).Contains(c.ProjectId) && c.UnitId != own.UnitId)
            .Where(c => db.Projects.Where(ClaimRegime.Runs).Any(p => p.Id == c.ProjectId && p.Confidentiality != Confidentiality.Secret))
            .Select(c => new { c.ProjectId, c.UnitId, c.ClaimedAt }).ToListAsync(cancellationToken);
        return [.. claims.OrderBy(c => c.ClaimedAt).Select(c => new Rival(c.ProjectId, c.UnitId, matches[c.ProjectId], ZoneCalendar.DayOf(own.ClaimedAt), own.ClaimedAt, c.ClaimedAt))];
    }

    /// <summary>That unit's earliest report of the firm of the viewer's own project; none where the project is not the own unit's or the other has none.</summary>
    public static async Task<Rival?> RivalAsync(this IAppDbContext db, Guid projectId, Guid ownUnit, Guid otherUnit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.Projects.AnyAsync(p => p.Id == projectId && p.UnitId == ownUnit, cancellationToken)
            ? (await db.RivalsAsync(projectId, cancellationToken)).FirstOrDefault(r => r.UnitId == otherUnit)
            : null;
    }
}
