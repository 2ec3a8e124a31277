using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months.Checks;

/// <summary>Claims dated in the month that still wait: confirmed later, they become corrections.</summary>
public sealed class ClaimChecks(IAppDbContext db) : IMonthCheck
{
    public async Task<IReadOnlyList<MonthCheckDto>> FindAsync(MonthUnderCheck month, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(month);
        var (first, last) = (month.FirstOn, month.LastOn);
        var waiting = db.StageClaims.AsNoTracking()
            .Where(c => (c.State == ClaimState.Filed || c.State == ClaimState.Verified) && c.OccurredOn >= first && c.OccurredOn <= last)
            .Join(db.Projects.VisibleTo(viewer), c => c.ProjectId, p => p.Id, (c, p) => new { c.ProjectId, p.Code, p.Name, c.Milestone, c.OccurredOn });
        var count = await waiting.CountAsync(cancellationToken);
        if (count == 0)
        {
            return [];
        }

        var shown = await waiting.OrderBy(c => c.OccurredOn).ThenBy(c => c.Code).Take(MonthCheckLimits.NamedProjects).ToListAsync(cancellationToken);
        var names = await LineNames.ReadAsync(db, viewer, shown.Select(s => s.ProjectId), cancellationToken);
        return [new MonthCheckDto(MonthCheckKind.PendingClaims, false, count) { Projects = [.. shown.Select(s => new CheckedProjectDto(s.ProjectId, s.Code, names.Of(s.ProjectId, s.Name), s.Milestone, s.OccurredOn))] }];
    }
}
