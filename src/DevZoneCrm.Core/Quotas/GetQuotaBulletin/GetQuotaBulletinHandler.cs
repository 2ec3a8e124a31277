using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Quotas.GetQuotaBulletin;

public sealed class GetQuotaBulletinHandler(QuotaBulletin bulletin, IViewerContext context) : IRequestHandler<GetQuotaBulletinQuery, QuotaBulletinDto>
{
    public Task<QuotaBulletinDto> Handle(GetQuotaBulletinQuery request, CancellationToken cancellationToken) => bulletin.ReadAsync(request.Month, QuotaScope.Of(context.Viewer), cancellationToken);
}
