using DevZoneCrm.Web.Api;
using Microsoft.AspNetCore.Localization;

namespace DevZoneCrm.Web.Hosting;

/// <summary>A program that calls the API keeps no cookie: there the header says which language its sentences are in. Pages stay with the reader's choice.</summary>
public sealed class ApiCultureProvider : RequestCultureProvider
{
    private static readonly AcceptLanguageHeaderRequestCultureProvider Header = new();

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        ApiHosting.IsApi(httpContext) ? Header.DetermineProviderCultureResult(httpContext) : NullProviderCultureResult;
}
