using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Views.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Views.DeleteView;

public sealed class DeleteViewHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<DeleteViewCommand, bool>
{
    public async Task<bool> Handle(DeleteViewCommand request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var owner = context.Viewer.UserId;
        var view = await db.SavedViews.SingleOrDefaultAsync(v => v.Id == request.Id && v.OwnerId == owner, cancellationToken) ?? throw new NotFoundException(nameof(SavedView));
        db.SavedViews.Remove(view);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
