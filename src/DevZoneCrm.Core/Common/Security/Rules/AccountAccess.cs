using DevZoneCrm.Core.Accounts.ChangePassword;
using DevZoneCrm.Core.Accounts.CreateAccessToken;
using DevZoneCrm.Core.Accounts.GetAccessTokens;
using DevZoneCrm.Core.Accounts.GetViewerProfile;
using DevZoneCrm.Core.Accounts.RevokeAccessToken;
using DevZoneCrm.Core.Accounts.SignOutEverywhere;
using DevZoneCrm.Core.Zones.GetZone;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>The zone, and everybody's own account.</summary>
internal static class AccountAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(GetZoneQuery)] = Anonymous,
        [typeof(GetViewerProfileQuery)] = OwnAccount,
        [typeof(ChangePasswordCommand)] = OwnAccount,
        [typeof(SignOutEverywhereCommand)] = OwnAccount,
        [typeof(CreateAccessTokenCommand)] = OwnAccount,
        [typeof(RevokeAccessTokenCommand)] = OwnAccount,
        [typeof(GetAccessTokensQuery)] = OwnAccount,
    };
}
