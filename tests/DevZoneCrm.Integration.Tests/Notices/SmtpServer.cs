using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DevZoneCrm.Integration.Tests.Notices;

/// <summary>A mail server of our own on a real port, as much of SMTP as a client needs, that can be told how to answer the next messages.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    public SmtpServer()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        serving = ServeAsync();
    }

    public int Port { get; }

    /// <summary>Messages that were taken, headers and body.</summary>
    public ConcurrentQueue<string> Taken { get; } = new();

    /// <summary>Answers to the end of the next messages; 250 when there is none. "drop" takes the message and breaks off without a word.</summary>
    public ConcurrentQueue<string> Answers { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
        listener.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(stop.Token);
            await TalkAsync(client).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test ESMTP");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (verb == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                var message = await MessageAsync(reader);
                var answer = Answers.TryDequeue(out var said) ? said : "250 taken";
                if (answer[0] is '2' or 'd')
                {
                    Taken.Enqueue(message);
                }

                if (answer == "drop")
                {
                    client.Close();
                    return;
                }

                await writer.WriteLineAsync(answer);
                continue;
            }

            await writer.WriteLineAsync(verb switch { "EHLO" => "250-test\r\n250 8BITMIME", "QUIT" => "221 bye", _ => "250 ok" });
            if (verb == "QUIT")
            {
                return;
            }
        }
    }

    private async Task<string> MessageAsync(StreamReader reader)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".")
        {
            message.AppendLine(line);
        }

        return message.ToString();
    }
}
