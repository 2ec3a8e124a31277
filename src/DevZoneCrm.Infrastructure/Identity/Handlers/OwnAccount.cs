using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Infrastructure.Identity.Handlers;

/// <summary>The account of the viewer. The operator of the command line has none.</summary>
internal static class OwnAccount
{
    public static async Task<AppUser> OwnAsync(this UserManager<AppUser> users, Viewer viewer) =>
        await users.FindByIdAsync(viewer.OwnId().ToString()) ?? throw new NotFoundException(nameof(AppUser));

    public static Guid OwnId(this Viewer viewer) => viewer.UserId ?? throw new NotFoundException(nameof(AppUser));
}
