using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People.Handovers.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.People.Handovers.GetHandover;

public sealed class GetHandoverHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetHandoverQuery, HandoverDto>
{
    public async Task<HandoverDto> Handle(GetHandoverQuery request, CancellationToken cancellationToken)
    {
        var (viewer, post) = (context.Viewer, context.Viewer.PostId);
        var handover = await db.Handovers.AsNoTracking().VisibleTo(db, viewer).Include(h => h.Items).SingleOrDefaultAsync(h => h.Id == request.HandoverId, cancellationToken)
            ?? throw new NotFoundException(nameof(Handover));
        var posts = await db.Posts.Where(p => p.Id == handover.FromPostId || p.Id == handover.ToPostId)
            .Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o.Id, o.Title, w.Name, Unit = db.Units.Where(u => u.Id == o.UnitId).Select(u => u.ShortName).FirstOrDefault() })
            .ToDictionaryAsync(p => p.Id, cancellationToken);
        var (from, to) = (posts[handover.FromPostId], posts[handover.ToPostId]);
        var awaits = handover.State == HandoverState.Open && ((post == handover.FromPostId && handover.GivenAt is null) || (post == handover.ToPostId && handover.TakenAt is null));
        var head = new HandoverRowDto(handover.Id, from.Name, to.Name, from.Unit, handover.State, handover.PreparedAt, handover.Items.Count, handover.GivenAt is not null, handover.TakenAt is not null, awaits);
        return new HandoverDto(head, handover.Version, from.Title, to.Title, handover.PreparedBy, handover.Note, await LinesAsync(handover, cancellationToken))
        {
            GivenAt = handover.GivenAt,
            GivenBy = handover.GivenBy,
            TakenAt = handover.TakenAt,
            TakenBy = handover.TakenBy,
            MayCancel = handover.State == HandoverState.Open && viewer.May(Permission.PrepareHandovers),
        };
    }

    private async Task<IReadOnlyList<HandoverLineDto>> LinesAsync(Handover handover, CancellationToken cancellationToken)
    {
        var ids = handover.Items.Select(i => i.ProjectId).ToList();
        var rows = await db.Projects.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.Id)).Where(ProjectVisibility.InFull(context.Viewer)).Select(p => new
        {
            p.Id,
            p.Code,
            Name = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name,
            p.Stage,
            p.Amount,
            p.Currency,
            p.NextStep,
            p.NextStepOn,
        }).ToDictionaryAsync(p => p.Id, cancellationToken);
        return [.. handover.Items.Where(i => rows.ContainsKey(i.ProjectId)).Select(i => (Item: i, Row: rows[i.ProjectId])).OrderBy(x => x.Row.Code, StringComparer.Ordinal)
            .Select(x => new HandoverLineDto(x.Row.Id, x.Row.Code, x.Row.Name, x.Row.Stage, new Money(x.Row.Amount, x.Row.Currency), x.Row.NextStep, x.Row.NextStepOn, x.Item.IsOwner, x.Item.IsNextStep))];
    }
}
