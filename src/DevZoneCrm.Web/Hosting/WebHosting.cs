using System.Text.Encodings.Web;
using System.Text.Unicode;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Infrastructure.Hosting;
using DevZoneCrm.Infrastructure.Live;
using DevZoneCrm.Web.Api;
using DevZoneCrm.Web.Components;
using DevZoneCrm.Web.Components.Layout.Tour;
using DevZoneCrm.Web.Components.Live;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Activities;
using DevZoneCrm.Web.Features.Activities.Calendars;
using DevZoneCrm.Web.Features.Firms;
using DevZoneCrm.Web.Features.Projects.Board;
using DevZoneCrm.Web.Features.Projects.Changes;
using DevZoneCrm.Web.Exporting;
using DevZoneCrm.Web.Features.Import;
using DevZoneCrm.Web.Features.Overview;
using DevZoneCrm.Web.Features.Projects.Details;
using DevZoneCrm.Web.Features.Projects.Moves;
using DevZoneCrm.Web.Features.Race.Boards;
using DevZoneCrm.Web.Features.Settings;
using DevZoneCrm.Web.Security;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Radzen;

namespace DevZoneCrm.Web.Hosting;

/// <summary>What the web part needs of the host: services first, then the request path in the order that is its policy.</summary>
public static class WebHosting
{
    /// <summary>The largest request; larger ones are refused before they are read.</summary>
    public const long MaxRequestBytes = 200L * 1024 * 1024;

    public static WebApplicationBuilder AddDevZoneWeb(this WebApplicationBuilder builder)
    {
        // The build output serves its assets from the project in every environment, not in Development alone; published apps have none of this.
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        });
        builder.Services.AddDevZone(builder.Configuration);
        builder.Services.AddSignIn(builder.Configuration);
        builder.Services.AddApi(builder.Configuration);
        builder.Services.AddHostedService<RecordTail>();
        builder.Services.AddHostedService<DailyWork>();
        builder.Services.AddHostedService<OutboxWork>();
        builder.Services.AddDevZoneWeb();
        return builder;
    }

    public static IServiceCollection AddDevZoneWeb(this IServiceCollection services)
    {
        // Chinese as it is, not as numbered entities: pages are a third of the size and readable in the browser's tools.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: [DatabaseHealthCheck.ReadyTag]);
        services.Configure<FormOptions>(o => o.MultipartBodyLengthLimit = MaxRequestBytes);
        services.AddRazorComponents().AddInteractiveServerComponents();
        return services.AddDevZoneParts();
    }

    /// <summary>What components ask for wherever they are rendered, in the host or in a component test.</summary>
    public static IServiceCollection AddDevZoneParts(this IServiceCollection services)
    {
        services.AddLocalization();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<LiveFeed>();
        services.AddRadzenComponents();
        services.AddSingleton<PresenceRoom>();
        services.AddScoped<PresenceCircuit>();
        services.AddScoped<CircuitHandler>(p => p.GetRequiredService<PresenceCircuit>());
        services.AddScoped<Toasts>();
        services.AddTransient<OverviewState>();
        services.AddScoped<DzDialog>();
        services.AddScoped<TourState>();
        services.AddScoped<ProjectMoveLauncher>();
        services.AddScoped<FileUpload>();
        services.AddScoped<SettingsLauncher>();
        services.AddScoped<AppealLauncher>();
        services.AddScoped<Features.Targets.TargetForms>();
        services.AddScoped<Features.Quotas.LeaveForms>();
        services.AddScoped<LogActivityLauncher>();
        services.AddScoped<FirmActions>();
        services.AddScoped<SplitActions>();
        services.AddScoped<Features.Supervision.SupervisionActions>();
        services.AddSingleton<CardDrawings>();
        services.AddScoped<ProjectBoardState>();
        services.AddTransient<BoardChangesState>();
        services.TryAddSingleton<ZoneCalendar>();
        services.AddSingleton<ImportUploads>();
        services.AddTransient<ImportState>();
        return services;
    }

    public static WebApplication UseDevZoneWeb(this WebApplication app)
    {
        app.UseKnownProxies();
        app.UseSecurityHeaders();
        app.UseDevZoneCultures();
        app.UseWhen(ApiHosting.IsApi, api => api.UseProblems());
        app.UseWhen(context => !ApiHosting.IsApi(context), pages =>
        {
            if (!app.Environment.IsDevelopment())
            {
                pages.UseExceptionHandler("/error", createScopeForErrors: true);
                pages.UseHsts();
            }

            pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        });
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseTokenGate();
        app.UseAuthorization();
        app.UseAntiforgery();

        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(DatabaseHealthCheck.ReadyTag) }).AllowAnonymous();
        app.MapStaticAssets().AllowAnonymous();
        app.MapCultureSwitch();
        app.MapSignOut();
        app.MapFileDownloads();
        app.MapPhotos();
        app.MapOutbox();
        app.MapCalendarFeeds();
        app.MapExports();
        app.MapApi();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }
}
