using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.KeyListSettings;
using MediatR;

namespace DevZoneCrm.Core.Projects.TakeOffKeyList;

public sealed class TakeOffKeyListHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<TakeOffKeyListCommand, int>
{
    public async Task<int> Handle(TakeOffKeyListCommand request, CancellationToken cancellationToken)
    {
        var projects = await db.LoadForKeyListAsync(request.ProjectIds, context.Viewer, cancellationToken);
        var removed = projects.Count(p => p.TakeOffKeyList(request.List));
        await db.SaveChangesAsync(cancellationToken);
        return removed;
    }
}
