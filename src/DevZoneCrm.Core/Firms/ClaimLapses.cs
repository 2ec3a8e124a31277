using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms;

/// <summary>Puts lapses of protection into the record, claim by claim, with the day each was about; part of the daily work.</summary>
public sealed class ClaimLapses(IAppDbContext db, ZoneCalendar calendar, NoticeWriter notices)
{
    private const int BatchSize = 200;

    /// <summary>How many were put in. Those of days without a server are caught up with; a second run finds none.</summary>
    public async Task<int> BookAsync(CancellationToken cancellationToken)
    {
        var (today, booked) = (calendar.Today, 0);
        while (true)
        {
            var lapsed = await db.FirmClaims.Where(c => c.End == null && c.IsProtected && c.LapsesOn < today && (c.LapseBookedOn == null || c.LapseBookedOn != c.LapsesOn))
                .Where(c => db.Projects.Where(ClaimRegime.Runs).Any(p => p.Id == c.ProjectId)).OrderBy(c => c.Id).Take(BatchSize).ToListAsync(cancellationToken);
            if (lapsed.Count == 0)
            {
                return booked;
            }

            foreach (var claim in lapsed)
            {
                claim.BookLapse(today);
                await notices.TellPostAsync(claim.PostId, NoticeContent.Of(NoticeKind.FirmClaimLapsed, $"/projects/{claim.ProjectId}", claim.ProjectId, claim.LapsesOn), cancellationToken);
            }

            await db.SaveChangesAsync(cancellationToken);
            db.Forget();
            booked += lapsed.Count;
        }
    }
}
