using DevZoneCrm.Core.Accounts.AssignUser;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class AssignUserHandler(AppDbContext db, UserManager<AppUser> users, IViewerContext context) : IRequestHandler<AssignUserCommand, string>
{
    public async Task<string> Handle(AssignUserCommand request, CancellationToken cancellationToken)
    {
        var user = await db.LoadUserAsync(request.Id, request.Stamp, cancellationToken);
        if (request.Role != user.Role)
        {
            // Whoever takes the own role away could not give it back.
            context.Viewer.RequireAnother(user);
            await db.RequireAnotherAdministratorAsync(user, cancellationToken);
        }

        await db.RequireUnitAsync(request.Role, request.UnitId, cancellationToken);
        await db.RequirePostAsync(request.UnitId, request.PostId, cancellationToken);
        (user.DisplayName, user.Role, user.UnitId, user.PostId) = (request.DisplayName.Trim(), request.Role, request.UnitId, request.PostId);
        user.Email = request.Email is { } email ? email.Trim() is { Length: > 0 } address ? address : null : user.Email;
        await users.UpdateAsync(user);
        return user.ConcurrencyStamp!;
    }
}
