using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Digest;
using DevZoneCrm.Core.Notices.Digest.Domain;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision;

/// <summary>In the daily digest: the orders a person answers for that are due within days, late, or under a light.</summary>
public sealed class SupervisionDigest(IAppDbContext db) : IDigestSource
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

        var soon = today.AddDays(SupervisionTasks.SoonDays);
        var due = await db.SupervisionOrders.AsNoTracking()
            .Where(o => o.OwnerPostId == post && o.State == SupervisionState.Open && (o.DueOn <= soon || o.Light != SupervisionLight.Green))
            .OrderBy(o => o.DueOn).ThenBy(o => o.Id).Take(Most).Select(o => new { o.Id, o.ProjectId, o.Title, o.DueOn }).ToListAsync(cancellationToken);
        return [.. due.Select(o => DigestLine.Of(NoticeContent.Of(NoticeKind.SupervisionDue, $"/supervision/{o.Id}", o.ProjectId, o.Title, o.DueOn), o.DueOn < today))];
    }
}
