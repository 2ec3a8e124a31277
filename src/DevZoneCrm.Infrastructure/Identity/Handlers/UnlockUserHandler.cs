using DevZoneCrm.Core.Accounts.UnlockUser;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class UnlockUserHandler(AppDbContext db, UserManager<AppUser> users) : IRequestHandler<UnlockUserCommand, string>
{
    public async Task<string> Handle(UnlockUserCommand request, CancellationToken cancellationToken)
    {
        var user = await db.LoadUserAsync(request.Id, request.Stamp, cancellationToken);
        (user.LockedAt, user.LockoutEnd, user.AccessFailedCount) = (null, null, 0);
        await users.UpdateAsync(user);
        return user.ConcurrencyStamp!;
    }
}
