using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Digest.Domain;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.People.Handovers;
using DevZoneCrm.Core.Projects.Claims;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.Digest.Sources;

/// <summary>What waits for the person, however long ago it was told: claims to confirm, handovers to sign.</summary>
public sealed class WaitingForMe(IAppDbContext db) : IDigestSource
{
    private const int Most = 20;

    public int Order => 30;

    public async Task<IReadOnlyList<DigestLine>> DueAsync(Viewer person, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var lines = new List<DigestLine>();
        if (person.May(Permission.ConfirmClaims))
        {
            var claims = await db.StageClaims.AsNoTracking().VisibleTo(db, person).Where(ClaimAccess.Awaiting(person)).OrderBy(c => c.WaitingSince).ThenBy(c => c.Id).Take(Most)
                .Select(c => new { c.Id, c.ProjectId, c.Proposer, c.Milestone }).ToListAsync(cancellationToken);
            lines.AddRange(claims.Select(c => DigestLine.Of(NoticeContent.Of(NoticeKind.ClaimToConfirm, $"/confirmations/{c.Id}", c.ProjectId, c.Proposer, c.Milestone))));
        }

        if (person.PostId is not null)
        {
            var names = db.Posts.Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o.Id, w.Name });
            var handovers = await db.Handovers.AsNoTracking().ToSignBy(person).OrderBy(h => h.PreparedAt).Take(Most)
                .Select(h => new { h.Id, From = names.Where(n => n.Id == h.FromPostId).Select(n => n.Name).First(), To = names.Where(n => n.Id == h.ToPostId).Select(n => n.Name).First(), h.Items.Count }).ToListAsync(cancellationToken);
            lines.AddRange(handovers.Select(h => DigestLine.Of(NoticeContent.Of(NoticeKind.HandoverToSign, $"/handovers/{h.Id}", null, h.From, h.To, h.Count))));
        }

        return lines;
    }
}
