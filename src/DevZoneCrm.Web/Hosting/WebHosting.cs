using System.Text.Encodings.Web;
using System.Text.Unicode;
using DevZoneCrm.Web.Components;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Projects.Moves;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Radzen;

namespace DevZoneCrm.Web.Hosting;

/// <summary>What the web part needs of the host: services first, then the request path in the order that is its policy.</summary>
public static class WebHosting
{
    public static WebApplicationBuilder AddDevZoneWeb(this WebApplicationBuilder builder)
    {
        // The build output serves its assets from the project in every environment, not in Development alone; published apps have none of this.
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        builder.Services.AddDevZoneWeb();
        return builder;
    }

    public static IServiceCollection AddDevZoneWeb(this IServiceCollection services)
    {
        // Chinese as it is, not as numbered entities: pages are a third of the size and readable in the browser's tools.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddLocalization();
        services.AddHealthChecks();
        services.AddRadzenComponents();
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddScoped<Toasts>();
        services.AddScoped<DzDialog>();
        services.AddScoped<ProjectMoveLauncher>();
        services.AddScoped<IShellViewerSource, DemoViewerSource>();
        return services;
    }

    public static WebApplication UseDevZoneWeb(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error", createScopeForErrors: true);
        }

        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseSecurityHeaders();
        app.UseDevZoneCultures();
        app.UseAntiforgery();

        app.MapHealthChecks("/healthz");
        app.MapStaticAssets();
        app.MapCultureSwitch();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }
}
