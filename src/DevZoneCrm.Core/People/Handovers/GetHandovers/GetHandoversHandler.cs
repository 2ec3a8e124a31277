using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People.Handovers.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.People.Handovers.GetHandovers;

public sealed class GetHandoversHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetHandoversQuery, IReadOnlyList<HandoverRowDto>>
{
    public async Task<IReadOnlyList<HandoverRowDto>> Handle(GetHandoversQuery request, CancellationToken cancellationToken)
    {
        var post = context.Viewer.PostId;
        var seen = db.Handovers.AsNoTracking().VisibleTo(db, context.Viewer);
        if (request.MineToSign)
        {
            seen = seen.ToSignBy(context.Viewer);
        }

        var names = db.Posts.Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o.Id, o.UnitId, w.Name });
        return await seen.OrderBy(h => h.State).ThenByDescending(h => h.PreparedAt).Take(GetHandoversQuery.Most).Select(h => new HandoverRowDto(
            h.Id,
            names.Where(n => n.Id == h.FromPostId).Select(n => n.Name).First(),
            names.Where(n => n.Id == h.ToPostId).Select(n => n.Name).First(),
            names.Where(n => n.Id == h.FromPostId).SelectMany(n => db.Units.Where(u => u.Id == n.UnitId)).Select(u => u.ShortName).FirstOrDefault(),
            h.State,
            h.PreparedAt,
            h.Items.Count,
            h.GivenAt != null,
            h.TakenAt != null,
            h.State == HandoverState.Open && post != null && ((h.FromPostId == post && h.GivenAt == null) || (h.ToPostId == post && h.TakenAt == null)))).ToListAsync(cancellationToken);
    }
}
