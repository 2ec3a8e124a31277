using System.Globalization;
using DevZoneCrm.Core.Accounts.GetViewerProfile;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Zones.GetZone;
using DevZoneCrm.Web.Components.Layout;

namespace DevZoneCrm.Web.Security;

/// <summary>The signed-in person and the zone, for the shell. Before signing in only the zone is known.</summary>
public sealed class AccountShellViewerSource(CurrentViewer current, IAppSender sender) : IShellViewerSource
{
    public async ValueTask<ShellViewer> GetAsync()
    {
        var zone = (await sender.Send(new GetZoneQuery())).Value;
        var zoneName = IsEnglish ? zone?.NameEn : zone?.Name;
        var shell = new ShellViewer { Name = "", Initial = "", ZoneName = zoneName ?? "", IsDemo = zone?.IsDemo == true };
        var viewer = await current.GetAsync();
        if (viewer.Kind != ViewerKind.User)
        {
            return shell;
        }

        var profile = (await sender.Send(new GetViewerProfileQuery())).Value;
        return shell with
        {
            Name = profile.Name,
            UserId = viewer.UserId,
            Initial = profile.Name.Length > 0 ? StringInfo.GetNextTextElement(profile.Name) : "",
            UnitName = profile.UnitShortName ?? "",
            PostTitle = profile.PostTitle ?? ErrorTexts.Word(profile.Role),
            IsSignedIn = true,
            Permissions = RolePermissions.Of(viewer.Role).Select(p => p.ToString()).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
}
