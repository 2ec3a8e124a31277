using System.Security.Claims;

namespace DevZoneCrm.Web.Security;

/// <summary>Who sends this request, where it is no page: the owner of the token behind the API, of the cookie behind a download. Set by their own filters, never by a page.</summary>
public sealed class TokenViewer
{
    public ClaimsPrincipal? Principal { get; set; }
}
