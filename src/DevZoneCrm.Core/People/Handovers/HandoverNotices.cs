using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.People.Handovers.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.People.Handovers;

/// <summary>Tells who has yet to sign a handover, and all of it when both have.</summary>
public sealed class HandoverNotices(IAppDbContext db, NoticeWriter notices)
{
    public async Task TellAsync(Handover handover, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(handover);
        var names = await db.Posts.Where(p => p.Id == handover.FromPostId || p.Id == handover.ToPostId)
            .Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o.Id, w.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        var link = $"/handovers/{handover.Id}";
        if (handover.State == HandoverState.Done)
        {
            var done = NoticeContent.Of(NoticeKind.HandoverDone, link, null, names[handover.FromPostId], names[handover.ToPostId]);
            await notices.TellPostAsync(handover.FromPostId, done, cancellationToken);
            await notices.TellPostAsync(handover.ToPostId, done, cancellationToken);
            await notices.TellUserAsync(handover.PreparedById, done, cancellationToken);
            return;
        }

        var toSign = NoticeContent.Of(NoticeKind.HandoverToSign, link, null, names[handover.FromPostId], names[handover.ToPostId], handover.Items.Count);
        await notices.TellPostAsync(handover.GivenAt is null ? handover.FromPostId : null, toSign, cancellationToken);
        await notices.TellPostAsync(handover.TakenAt is null ? handover.ToPostId : null, toSign, cancellationToken);
    }
}
