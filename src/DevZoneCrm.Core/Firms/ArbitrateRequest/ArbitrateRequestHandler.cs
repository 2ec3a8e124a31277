using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.ArbitrateRequest;

public sealed class ArbitrateRequestHandler(IAppDbContext db, IViewerContext context, ClaimDesk desk, FirmNotices notices) : IRequestHandler<ArbitrateRequestCommand, long>
{
    public async Task<long> Handle(ArbitrateRequestCommand request, CancellationToken cancellationToken)
    {
        var seen = db.Projects.Where(ProjectVisibility.InFull(context.Viewer));
        var asked = await db.LoadAsync(db.FirmRequests.Where(r => seen.Any(p => p.Id == r.ProjectId)), request.RequestId, request.Version, cancellationToken);
        asked.Rule(request.Grant, request.Text, desk.Today, desk.Now, context.Viewer.Name, context.Viewer.UserId);
        if (request.Grant)
        {
            await desk.ApplyAsync(asked, cancellationToken);
        }

        await notices.TellAsync(asked, cancellationToken);
        return await db.SaveAsync(asked, cancellationToken);
    }
}
