using DevZoneCrm.Core.Projects.Claims.SearchClaims;

namespace DevZoneCrm.Web.Features.Projects.Claims;

/// <summary>Where claims are.</summary>
public static class ClaimAddress
{
    public const string List = "/confirmations";

    public static string Of(Guid claim) => $"{List}/{claim}";

    public static string Of(ClaimScope scope, int page = 1) => (scope, page) switch
    {
        (ClaimScope.Awaiting, 1) => List,
        (_, 1) => $"{List}?show={scope}",
        _ => $"{List}?show={scope}&page={page}",
    };
}
