using DevZoneCrm.Core.Accounts.RevokeUserToken;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class RevokeUserTokenHandler(AppDbContext db, TimeProvider clock) : IRequestHandler<RevokeUserTokenCommand, Unit>
{
    public async Task<Unit> Handle(RevokeUserTokenCommand request, CancellationToken cancellationToken)
    {
        var token = await db.PersonalAccessTokens.SingleOrDefaultAsync(t => t.Id == request.Id, cancellationToken) ?? throw new NotFoundException(nameof(PersonalAccessToken));
        token.RevokedAt ??= clock.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
