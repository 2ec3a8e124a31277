using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Accounts.ChangePassword;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

/// <summary>Identity renews the security stamp with the password, which ends every sign-in. Wrong guesses count towards the lock-out.</summary>
public sealed class ChangePasswordHandler(UserManager<AppUser> users, PasswordSignIn signIn, IViewerContext context) : IRequestHandler<ChangePasswordCommand, Unit>
{
    public async Task<Unit> Handle(ChangePasswordCommand request, CancellationToken cancellationToken)
    {
        var user = await users.OwnAsync(context.Viewer);
        if (await signIn.CheckAsync(user.UserName, request.CurrentPassword, cancellationToken) is null)
        {
            throw Failed(nameof(request.CurrentPassword), ErrorTexts.Of(AccountErrors.WrongPassword));
        }

        var result = await users.ChangePasswordAsync(user, request.CurrentPassword, request.NewPassword);
        return result.Succeeded ? Unit.Value : throw Failed(nameof(request.NewPassword), result.Errors.First().Description);
    }

    private static ValidationException Failed(string field, string text) => new([new ValidationFailure(field, text)]);
}
