using System.Security.Claims;

namespace DevZoneCrm.Web.Security;

/// <summary>The owner of the token of this request; nobody outside the API. Set by the API's own filter, never by a page.</summary>
public sealed class TokenViewer
{
    public ClaimsPrincipal? Principal { get; set; }
}
