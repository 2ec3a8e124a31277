using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Views.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Views.SaveView;

public sealed class SaveViewHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<SaveViewCommand, Guid>
{
    public async Task<Guid> Handle(SaveViewCommand request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var owner = context.Viewer.UserId ?? throw new RuleException(ViewErrors.NoUser);
        var view = await FindAsync(owner, request, cancellationToken);
        if (request.Sharing == ViewSharing.Unit && context.Viewer.UnitId is null)
        {
            throw new RuleException(ViewErrors.NoUnit);
        }

        // What everybody finds above the list is decided by those who answer for a unit or for the zone.
        if (request.Sharing == ViewSharing.Zone && !context.Viewer.May(Permission.ShareViews))
        {
            throw new RuleException(ViewErrors.NotForZone);
        }

        var name = request.Name.Trim();
        if (await db.SavedViews.AnyAsync(v => v.OwnerId == owner && v.Name == name && v.Id != view.Id, cancellationToken))
        {
            throw new RuleException(ViewErrors.NameTaken, name);
        }

        view.Change(name, ViewQuery.Clean(request.Query), request.Sharing, context.Viewer.UnitId, request.IsPinned);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DuplicateException)
        {
            throw new RuleException(ViewErrors.NameTaken, name);
        }

        return view.Id;
    }

    // Somebody else's view is not there to be changed.
    private async Task<SavedView> FindAsync(Guid owner, SaveViewCommand request, CancellationToken cancellationToken)
    {
        if (request.Id is { } id)
        {
            return await db.SavedViews.SingleOrDefaultAsync(v => v.Id == id && v.OwnerId == owner, cancellationToken) ?? throw new NotFoundException(nameof(SavedView));
        }

        if (await db.SavedViews.CountAsync(v => v.OwnerId == owner, cancellationToken) >= SavedView.MaxPerOwner)
        {
            throw new RuleException(ViewErrors.TooMany, SavedView.MaxPerOwner);
        }

        var view = new SavedView(owner, request.Name);
        db.SavedViews.Add(view);
        return view;
    }
}
