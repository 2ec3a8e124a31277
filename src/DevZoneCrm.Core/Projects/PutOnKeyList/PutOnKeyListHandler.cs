using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.KeyListSettings;
using MediatR;

namespace DevZoneCrm.Core.Projects.PutOnKeyList;

public sealed class PutOnKeyListHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<PutOnKeyListCommand, int>
{
    public async Task<int> Handle(PutOnKeyListCommand request, CancellationToken cancellationToken)
    {
        var projects = await db.LoadForKeyListAsync(request.ProjectIds, context.Viewer, cancellationToken);
        var added = projects.Count(p => p.PutOnKeyList(request.List));
        await db.SaveChangesAsync(cancellationToken);
        return added;
    }
}
