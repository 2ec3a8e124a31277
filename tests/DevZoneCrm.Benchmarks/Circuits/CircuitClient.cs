using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DevZoneCrm.Benchmarks.Circuits;

/// <summary>
/// What a browser is to the server: fetches the page, opens the circuit, takes every rendering and says that it did. It draws nothing, so two hundred of them fit
/// on the machine that serves them.
/// </summary>
internal sealed partial class CircuitClient(Uri site, string cookie) : IAsyncDisposable
{
    private const int Small = 4 * 1024;

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly CancellationTokenSource ended = new();
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<long>> awaited = new(StringComparer.Ordinal);
    private Task receiving = Task.CompletedTask;
    private int objects;

    public int Batches { get; private set; }

    public string? Failure { get; private set; }

    /// <summary>The moment (of the stopwatch) at which a text arrived in a rendering.</summary>
    public Task<long> Sees(string text) => awaited.GetOrAdd(text, _ => new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public async Task OpenAsync(HttpClient http, string path)
    {
        var address = new Uri(site, path);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", cookie);
        using var response = await http.SendAsync(request);
        var html = await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        var state = PersistedState().Match(html).Groups["state"].Value;
        var operations = Markers().Matches(html).Select(m => JsonNode.Parse(m.Groups["marker"].Value)!.AsObject()).Where(m => m.ContainsKey("descriptor")).Select((marker, i) =>
        {
            marker["uniqueId"] = i + 1;
            return (JsonNode)new JsonObject { ["type"] = "add", ["ssrComponentId"] = i + 1, ["marker"] = marker };
        }).ToArray();
        if (operations.Length == 0)
        {
            throw new InvalidOperationException($"{address} holds no interactive component; is the viewer signed in?");
        }

        socket.Options.SetRequestHeader("Cookie", cookie);
        await socket.ConnectAsync(new UriBuilder(site) { Scheme = "ws", Path = "/_blazor" }.Uri, CancellationToken.None);
        await SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"));
        receiving = ReceiveAsync();
        await SendAsync(HubPack.Invocation("1", "StartCircuit", site.ToString(), address.ToString(), "[]", state));
        await started.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await SendAsync(HubPack.Invocation(null, "UpdateRootComponents", new JsonObject { ["batchId"] = 1, ["operations"] = new JsonArray(operations) }.ToJsonString(), state));
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await receiving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        socket.Dispose();
        sending.Dispose();
        ended.Dispose();
    }

    private async Task SendAsync(byte[] message)
    {
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Binary, endOfMessage: true, ended.Token);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task ReceiveAsync()
    {
        var (buffer, filled, greeted) = (new byte[Small], 0, false);
        while (!ended.IsCancellationRequested)
        {
            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            var received = await socket.ReceiveAsync(buffer.AsMemory(filled), ended.Token);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                Failure ??= "closed";
                return;
            }

            filled += received.Count;
            if (!greeted && Array.IndexOf(buffer, (byte)0x1e, 0, filled) is >= 0 and var end)
            {
                greeted = true;
                Keep(end + 1);
            }

            if (greeted)
            {
                var used = 0;
                foreach (var message in HubPack.Messages(buffer, filled, n => used = n))
                {
                    await HandleAsync(message);
                }

                Keep(used);
            }
        }

        void Keep(int from)
        {
            Buffer.BlockCopy(buffer, from, buffer, 0, filled - from);
            filled -= from;
            if (filled == 0 && buffer.Length > Small)
            {
                // What weighs on the heap shall be the server's.
                buffer = new byte[Small];
            }
        }
    }

    private async Task HandleAsync(object?[] message)
    {
        switch (message[0])
        {
            case 1L when message[4] is object?[] arguments: await InvokedAsync((string)message[3]!, arguments); break;
            case 3L: started.TrySetResult(); break;
            case 7L: Failure ??= message.Length > 1 ? message[1]?.ToString() : "closed"; break;
            default: break;
        }
    }

    private async Task InvokedAsync(string target, object?[] arguments)
    {
        switch (target)
        {
            case "JS.RenderBatch":
                Batches++;
                Look((ArraySegment<byte>)arguments[1]!);
                await SendAsync(HubPack.Invocation(null, "OnRenderCompleted", (long)arguments[0]!, null));
                break;
            case "JS.BeginInvokeJS":
                // 1 asks for a reference to an object of the browser; everything else is content with nothing.
                var result = arguments[3] is 1L ? $"{{\"__jsObjectId\":{++objects}}}" : "null";
                await SendAsync(HubPack.Invocation(null, "EndInvokeJSFromDotNet", (long)arguments[0]!, true, $"[{arguments[0]},true,{result}]"));
                break;
            case "JS.Error":
                Failure ??= arguments[0]?.ToString();
                break;
            default:
                break;
        }
    }

    private void Look(ArraySegment<byte> batch)
    {
        foreach (var (text, seen) in awaited)
        {
            if (batch.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0)
            {
                seen.TrySetResult(Stopwatch.GetTimestamp());
            }
        }
    }

    [GeneratedRegex(@"<!--Blazor:(?<marker>\{.*?\})-->", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Markers();

    [GeneratedRegex(@"<!--Blazor-Server-Component-State:(?<state>.*?)-->", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PersistedState();
}
