using DevZoneCrm.Core.Common.Security;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.E2E.Tests.Host.Access;

/// <summary>The written table (doors.csv): every page, download and API route, and what each role gets there.</summary>
internal static class DoorTable
{
    public const string Nobody = "Anonymous";

    /// <summary>What carries the site itself: assets, the circuit, health, the language cookie. Open to everybody, nothing in it about projects.</summary>
    private static readonly string[] Machinery = ["_framework", "_blazor", "_content", "healthz", "readyz", "openapi", "culture", "logout"];

    public static IReadOnlyList<string> Askers { get; } = [.. Enum.GetNames<Role>(), Nobody];

    /// <summary>Read from the routes that are there: <c>GET /board</c>, <c>POST /api/v1/projects</c>.</summary>
    public static IReadOnlyList<string> Of(IServiceProvider services) => [.. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText is { } route && !Machinery.Contains(route.Trim('/').Split('/')[0], StringComparer.Ordinal) && !IsAsset(e))
        .SelectMany(e => Methods(e).Select(m => $"{m} /{e.RoutePattern.RawText!.Trim('/')}"))
        .Distinct(StringComparer.Ordinal).OrderBy(d => d, StringComparer.Ordinal)];

    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Host", "Access", "doors.csv"));
        var columns = lines[0].Split(',')[1..];
        return lines[1..].Select(l => l.Split(',')).ToDictionary(
            cells => cells[0],
            cells => (IReadOnlyDictionary<string, string>)columns.Zip(cells[1..]).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    // A page answers to being opened; that its form can be posted is the same door.
    private static IEnumerable<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
        ? [HttpMethod.Get.Method]
        : endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [HttpMethod.Get.Method];

    private static bool IsAsset(RouteEndpoint endpoint) => endpoint.Metadata.Any(m => m.GetType().Name.StartsWith("StaticAsset", StringComparison.Ordinal)) || endpoint.RoutePattern.RawText!.Contains("{**", StringComparison.Ordinal);
}
