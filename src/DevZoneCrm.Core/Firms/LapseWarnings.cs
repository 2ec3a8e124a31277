using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms;

/// <summary>Tells the holders of claims that protection is about to run out, once for each last day; part of the daily work.</summary>
public sealed class LapseWarnings(IAppDbContext db, NoticeWriter notices, ZoneCalendar calendar, WorkingCalendar working)
{
    /// <summary>Working days before the last day: long enough to visit the firm, or to ask for an extension.</summary>
    public const int WorkingDaysAhead = 3;

    public async Task TellAsync(CancellationToken cancellationToken)
    {
        var (today, until) = (calendar.Today, working.AddWorkingDays(calendar.Today, WorkingDaysAhead));
        var lapsing = await db.FirmClaims.AsNoTracking().Where(c => c.End == null && c.IsProtected && c.LapsesOn >= today && c.LapsesOn <= until && c.PostId != null)
            .Where(c => db.Projects.Where(ClaimRegime.Runs).Any(p => p.Id == c.ProjectId)).OrderBy(c => c.LapsesOn).ThenBy(c => c.Id)
            .Select(c => new { c.Id, c.ProjectId, c.PostId, c.LapsesOn }).ToListAsync(cancellationToken);
        foreach (var claim in lapsing)
        {
            var notice = NoticeContent.Of(NoticeKind.FirmClaimLapsing, $"/projects/{claim.ProjectId}", claim.ProjectId, claim.LapsesOn) with { Key = $"lapsing:{claim.Id}:{claim.LapsesOn:yyyyMMdd}" };
            await notices.TellPostAsync(claim.PostId, notice, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
