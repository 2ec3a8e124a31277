using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DevZoneCrm.Integration.Tests.Notices;

/// <summary>A receiver of webhooks on a real port.</summary>
public sealed class RobotServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private RobotServer(WebApplication app) => this.app = app;

    public string Url => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/robot";

    public ConcurrentQueue<(IHeaderDictionary Headers, string Body)> Calls { get; } = new();

    /// <summary>Answers to the next calls; 200 when there is none.</summary>
    public ConcurrentQueue<HttpStatusCode> Answers { get; } = new();

    public static async Task<RobotServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new RobotServer(builder.Build());
        server.app.MapPost("/robot", server.AnswerAsync);
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        Calls.Enqueue((new HeaderDictionary(request.Headers.ToDictionary(h => h.Key, h => h.Value, StringComparer.OrdinalIgnoreCase)), await reader.ReadToEndAsync()));
        return Results.StatusCode((int)(Answers.TryDequeue(out var said) ? said : HttpStatusCode.OK));
    }
}
