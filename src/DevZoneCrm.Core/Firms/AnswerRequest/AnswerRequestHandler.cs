using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.AnswerRequest;

public sealed class AnswerRequestHandler(IAppDbContext db, IViewerContext context, ClaimDesk desk, FirmNotices notices) : IRequestHandler<AnswerRequestCommand, long>
{
    public async Task<long> Handle(AnswerRequestCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var asked = await db.LoadAsync(db.FirmRequests, request.RequestId, request.Version, cancellationToken);
        if (viewer.UnitId != asked.ToUnitId)
        {
            throw new RuleException(FirmErrors.RequestNotYours);
        }

        asked.Reply(request.Agree, request.Text, desk.Now, viewer.Name, viewer.UserId);
        if (request.Agree)
        {
            await desk.ApplyAsync(asked, cancellationToken);
        }

        await notices.TellAsync(asked, cancellationToken);
        return await db.SaveAsync(asked, cancellationToken);
    }
}
