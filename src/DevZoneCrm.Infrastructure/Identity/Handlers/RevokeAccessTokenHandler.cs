using DevZoneCrm.Core.Accounts.RevokeAccessToken;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class RevokeAccessTokenHandler(AppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<RevokeAccessTokenCommand, Unit>
{
    public async Task<Unit> Handle(RevokeAccessTokenCommand request, CancellationToken cancellationToken)
    {
        var owner = context.Viewer.OwnId();
        var token = await db.PersonalAccessTokens.SingleOrDefaultAsync(t => t.Id == request.Id && t.UserId == owner, cancellationToken)
            ?? throw new NotFoundException(nameof(PersonalAccessToken));
        token.RevokedAt ??= clock.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
