using DevZoneCrm.Core.Accounts.LockUser;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class LockUserHandler(AppDbContext db, UserManager<AppUser> users, IViewerContext context, TimeProvider clock) : IRequestHandler<LockUserCommand, string>
{
    public async Task<string> Handle(LockUserCommand request, CancellationToken cancellationToken)
    {
        var user = await db.LoadUserAsync(request.Id, request.Stamp, cancellationToken);
        context.Viewer.RequireAnother(user);
        await db.RequireAnotherAdministratorAsync(user, cancellationToken);
        user.LockedAt ??= clock.GetUtcNow();
        await users.UpdateSecurityStampAsync(user);
        return user.ConcurrencyStamp!;
    }
}
