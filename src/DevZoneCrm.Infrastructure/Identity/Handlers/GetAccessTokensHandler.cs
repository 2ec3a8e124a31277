using DevZoneCrm.Core.Accounts.GetAccessTokens;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class GetAccessTokensHandler(AppDbContext db, IViewerContext context) : IRequestHandler<GetAccessTokensQuery, IReadOnlyList<AccessTokenDto>>
{
    public async Task<IReadOnlyList<AccessTokenDto>> Handle(GetAccessTokensQuery request, CancellationToken cancellationToken)
    {
        var owner = context.Viewer.OwnId();
        return await db.PersonalAccessTokens
            .Where(t => t.UserId == owner && t.RevokedAt == null)
            .OrderByDescending(t => t.CreatedAt).ThenBy(t => t.Id)
            .Select(t => new AccessTokenDto(t.Id, t.Name, t.CreatedAt, t.ExpiresAt, t.LastUsedAt))
            .ToListAsync(cancellationToken);
    }
}
