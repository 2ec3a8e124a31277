using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using DevZoneCrm.Web.Api.Activities;
using DevZoneCrm.Web.Api.Claims;
using DevZoneCrm.Web.Api.Events;
using DevZoneCrm.Web.Api.Handovers;
using DevZoneCrm.Web.Api.Meetings;
using DevZoneCrm.Web.Api.Months;
using DevZoneCrm.Web.Api.Notices;
using DevZoneCrm.Web.Api.Projects;
using DevZoneCrm.Web.Api.Quotas;
using DevZoneCrm.Web.Api.Race;
using DevZoneCrm.Web.Api.Reports;
using DevZoneCrm.Web.Api.Reviews;
using DevZoneCrm.Web.Api.Supervision;
using DevZoneCrm.Web.Api.Targets;
using Microsoft.AspNetCore.RateLimiting;

namespace DevZoneCrm.Web.Api;

/// <summary>The HTTP API as a whole: who may call it, how often, how it answers. The routes are in the files beside it.</summary>
public static class ApiHosting
{
    public const string Root = "/api/v1";

    private const string RateLimit = "api";
    private const int DefaultRequestsPerMinute = 600;

    /// <summary>Answers with documents, never with pages.</summary>
    public static bool IsApi(HttpContext context) => NeedsToken(context) || context.Request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);

    public static bool NeedsToken(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    public static IServiceCollection AddApi(this IServiceCollection services, IConfiguration configuration)
    {
        // A body that cannot be read is an answer like any other, in every environment.
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
            o.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        });
        var perMinute = configuration.GetValue("Api:RequestsPerMinute", DefaultRequestsPerMinute);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            // By token, which names no user to strangers; without one by address.
            options.AddPolicy(RateLimit, context => RateLimitPartition.GetTokenBucketLimiter(
                context.Request.Headers.Authorization.ToString() is { Length: > 0 } token ? Infrastructure.Identity.AccessTokens.HashOf(token) : context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new TokenBucketRateLimiterOptions { TokenLimit = perMinute, TokensPerPeriod = Math.Max(1, perMinute / 60), ReplenishmentPeriod = TimeSpan.FromSeconds(1) }));
        });
        services.AddOpenApi("v1", options => options.AddDocumentTransformer<ApiDescription>());
        return services;
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        var api = app.MapGroup(Root)
            .RequireAuthorization(policy => policy.AddAuthenticationSchemes(TokenAuthentication.Scheme).RequireAuthenticatedUser())
            .RequireRateLimiting(RateLimit)
            .DisableAntiforgery()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        api.MapProjects();
        api.MapMoves();
        api.MapReports();
        api.MapMonths();
        api.MapMeetings();
        api.MapActivities();
        api.MapClaims();
        api.MapFiles();
        api.MapReviews();
        api.MapHandovers();
        api.MapNotices();
        api.MapTargets();
        api.MapRace();
        api.MapRaceBoards();
        api.MapQuotas();
        api.MapEvents();
        api.MapYield();
        api.MapSupervision();
    }
}
