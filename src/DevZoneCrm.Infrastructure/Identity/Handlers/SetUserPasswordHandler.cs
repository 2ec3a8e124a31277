using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Accounts.SetUserPassword;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

/// <summary>That it was set, when and by whom goes on record; the password goes nowhere.</summary>
public sealed class SetUserPasswordHandler(AppDbContext db, UserManager<AppUser> users, IViewerContext context, TimeProvider clock) : IRequestHandler<SetUserPasswordCommand, Unit>
{
    public async Task<Unit> Handle(SetUserPasswordCommand request, CancellationToken cancellationToken)
    {
        var user = await db.LoadUserAsync(request.Id, cancellationToken);

        // The own password needs the old one: that is what the account page asks for.
        context.Viewer.RequireAnother(user);
        if (PasswordPolicy.Complaint(request.Password, user.UserName) is { } complaint)
        {
            throw new ValidationException([new ValidationFailure(nameof(request.Password), complaint)]);
        }

        user.PasswordHash = users.PasswordHasher.HashPassword(user, request.Password);
        (user.PasswordSetAt, user.LockoutEnd, user.AccessFailedCount) = (clock.GetUtcNow(), null, 0);
        await users.UpdateSecurityStampAsync(user);
        return Unit.Value;
    }
}
