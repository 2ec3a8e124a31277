using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Notices;

/// <summary>Throws away what was read long ago. A notice is no record: what caused it is.</summary>
public sealed class OldNotices(AppDbContext db, NoticeOptions options, ZoneCalendar calendar)
{
    /// <returns>How many are gone. What is unread stays, however old.</returns>
    public async Task<int> RemoveAsync(CancellationToken cancellationToken)
    {
        if (options.KeepReadDays <= 0)
        {
            return 0;
        }

        var before = calendar.Now.ToUniversalTime().AddDays(-options.KeepReadDays);
        var gone = 0;

        // Receiver by receiver: that is how the index lies, and nobody else waits for the lock meanwhile.
        foreach (var receiver in await db.Users.Select(u => u.Id).ToListAsync(cancellationToken))
        {
            gone += await db.Notices.Where(n => n.ReceiverId == receiver && n.CreatedAt < before && n.ReadAt != null).ExecuteDeleteAsync(cancellationToken);
        }

        return gone;
    }
}
