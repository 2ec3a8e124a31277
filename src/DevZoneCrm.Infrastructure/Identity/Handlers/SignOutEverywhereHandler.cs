using DevZoneCrm.Core.Accounts.SignOutEverywhere;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

public sealed class SignOutEverywhereHandler(UserManager<AppUser> users, IViewerContext context) : IRequestHandler<SignOutEverywhereCommand, Unit>
{
    public async Task<Unit> Handle(SignOutEverywhereCommand request, CancellationToken cancellationToken)
    {
        await users.UpdateSecurityStampAsync(await users.OwnAsync(context.Viewer));
        return Unit.Value;
    }
}
