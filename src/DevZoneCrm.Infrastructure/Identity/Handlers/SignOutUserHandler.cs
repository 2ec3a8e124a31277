using DevZoneCrm.Core.Accounts.SignOutUser;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class SignOutUserHandler(AppDbContext db, UserManager<AppUser> users, TimeProvider clock) : IRequestHandler<SignOutUserCommand, Unit>
{
    public async Task<Unit> Handle(SignOutUserCommand request, CancellationToken cancellationToken)
    {
        var user = await db.LoadUserAsync(request.Id, cancellationToken);
        user.SignedOutAt = clock.GetUtcNow();
        await users.UpdateSecurityStampAsync(user);
        return Unit.Value;
    }
}
