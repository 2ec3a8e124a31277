using DevZoneCrm.Core.Accounts.GetUserTokens;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class GetUserTokensHandler(AppDbContext db) : IRequestHandler<GetUserTokensQuery, Page<UserTokenDto>>
{
    public async Task<Page<UserTokenDto>> Handle(GetUserTokensQuery request, CancellationToken cancellationToken)
    {
        var found = db.PersonalAccessTokens.Where(t => t.RevokedAt == null).Join(db.Users, t => t.UserId, u => u.Id, (t, u) => new { Token = t, User = u });
        var text = request.Text?.Trim() ?? string.Empty;
        var upper = text.ToUpperInvariant();
        if (text.Length > 0)
        {
            found = found.Where(x => x.Token.Name.Contains(text) || x.User.DisplayName.Contains(text) || x.User.NormalizedUserName!.Contains(upper));
        }

        var rows = await found.OrderByDescending(x => x.Token.CreatedAt).ThenBy(x => x.Token.Id)
            .Skip((request.PageNumber - 1) * GetUserTokensQuery.PageSize).Take(GetUserTokensQuery.PageSize)
            .Select(x => new UserTokenDto(x.Token.Id, x.Token.Name, x.User.DisplayName, x.User.UserName!, x.Token.CreatedAt, x.Token.ExpiresAt, x.Token.LastUsedAt))
            .ToListAsync(cancellationToken);
        return new Page<UserTokenDto>(rows, await found.CountAsync(cancellationToken));
    }
}
