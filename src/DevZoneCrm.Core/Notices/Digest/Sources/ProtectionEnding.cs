using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Firms;
using DevZoneCrm.Core.Notices.Digest.Domain;
using DevZoneCrm.Core.Notices.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.Digest.Sources;

/// <summary>首报 of the person's post whose protection ends within days.</summary>
public sealed class ProtectionEnding(IAppDbContext db, WorkingCalendar working) : IDigestSource
{
    private const int Most = 20;

    public int Order => 20;

    public async Task<IReadOnlyList<DigestLine>> DueAsync(Viewer person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.PostId is not { } post)
        {
            return [];
        }

        var until = working.AddWorkingDays(today, LapseWarnings.WorkingDaysAhead);
        var ending = await db.FirmClaims.AsNoTracking().Where(c => c.PostId == post && c.End == null && c.IsProtected && c.LapsesOn >= today && c.LapsesOn <= until)
            .OrderBy(c => c.LapsesOn).ThenBy(c => c.Id).Take(Most).Select(c => new { c.ProjectId, c.LapsesOn }).ToListAsync(cancellationToken);
        return ending.ConvertAll(c => DigestLine.Of(NoticeContent.Of(NoticeKind.FirmClaimLapsing, $"/projects/{c.ProjectId}", c.ProjectId, c.LapsesOn)));
    }
}
