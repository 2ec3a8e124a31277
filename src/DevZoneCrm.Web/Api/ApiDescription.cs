using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DevZoneCrm.Web.Api;

/// <summary>The head of the OpenAPI document: what this is, and how to sign in.</summary>
public sealed class ApiDescription : IOpenApiDocumentTransformer
{
    private const string SchemeName = "token";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Info = new OpenApiInfo
        {
            Title = "DevZone CRM",
            Version = "v1",
            Description = "The same queries and commands as the pages, with the same rights. Money is in 万元 or 万美元, dates are the zone's calendar dates. Errors are problem documents (RFC 9457) with a stable `code`.",
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes[SchemeName] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = Infrastructure.Identity.AccessTokens.Prefix + "…",
            Description = "A personal access token, made on the account page.",
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(SchemeName, document)] = [] }];
        return Task.CompletedTask;
    }
}
