using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DevZoneCrm.E2E.Tests.Support;

/// <summary>The real app as a process of its own, on a free loopback port with its own data folder; it can stop and come back on the same port.</summary>
public sealed class AppFixture : IAsyncLifetime
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(120);

    private readonly StringBuilder _output = new();
    private readonly int _port = FreePort();
    private Process? _process;

    public Uri BaseAddress => new($"http://127.0.0.1:{_port}");

    /// <summary>Everything the app keeps on disk lives here; gone after the tests.</summary>
    public string DataFolder { get; } = Directory.CreateTempSubdirectory("devzone-e2e-").FullName;

    /// <summary>Environment of the app; set before the first start or between <see cref="StopAsync"/> and <see cref="StartAsync"/>.</summary>
    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public Task InitializeAsync() => StartAsync();

    public async Task DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(DataFolder, recursive: true);
    }

    public async Task StartAsync()
    {
        var folder = AppOutputFolder();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "DevZoneCrm.Web.dll")])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = BaseAddress.ToString();
        // Development, because only there an empty database gets accounts with a known password.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DataFolder"] = DataFolder;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await WaitUntilHealthyAsync();
    }

    public async Task StopAsync()
    {
        if (_process is null)
        {
            return;
        }

        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _process = null;
    }

    private async Task WaitUntilHealthyAsync()
    {
        using var client = new HttpClient { BaseAddress = BaseAddress };
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < StartTimeout; await Task.Delay(200))
        {
            if (_process!.HasExited)
            {
                break;
            }

            try
            {
                if ((await client.GetAsync("/healthz")).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new InvalidOperationException("The app did not become healthy:\n" + _output);
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }

    // The app's own output, not the copy beside the tests: only there are its run-time files complete.
    private static string AppOutputFolder()
    {
        var tests = new DirectoryInfo(AppContext.BaseDirectory);
        var (framework, configuration) = (tests.Name, tests.Parent!.Name);
        return Path.Combine(Repository.Root, "src", "DevZoneCrm.Web", "bin", configuration, framework);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
