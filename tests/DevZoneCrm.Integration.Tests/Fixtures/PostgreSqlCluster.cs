using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace DevZoneCrm.Integration.Tests.Fixtures;

/// <summary>
/// A real PostgreSQL server of this test run: own data folder under the temp folder, loopback only. A small guard process
/// takes it down when the test process ends, however that happens; folders of runs whose guard died too are swept at the next start.
/// </summary>
public sealed class PostgreSqlCluster
{
    private const string FolderPrefix = "devzone-tests-pg-";
    private const string User = "postgres";

    private static readonly Lazy<Task<PostgreSqlCluster>> Running = new(() => Task.Run(StartAsync));

    private readonly int port;

    private PostgreSqlCluster(int port) => this.port = port;

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>The server of this run, started at the first call. Fails, never skips, where PostgreSQL is not installed.</summary>
    public static Task<PostgreSqlCluster> GetAsync() => Running.Value;

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = IPAddress.Loopback.ToString(),
        Port = port,
        Username = User,
        Database = database,
        IncludeErrorDetail = true,
        MaxPoolSize = 20,
    }.ToString();

    /// <summary>Runs one statement outside of any test's database.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString(User));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of databases that the fixtures made up.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PostgreSqlCluster> StartAsync()
    {
        var binaries = FindBinaries();
        SweepDeadRuns();
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), FolderPrefix + Environment.ProcessId)).FullName;
        if (IsRoot)
        {
            // The server refuses to run as root.
            Run("chown", [User, folder]);
        }

        var data = Path.Combine(folder, "data");
        RunUnprivileged(folder, Path.Combine(binaries, "initdb"), ["-D", data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
        var free = FreePort();
        var settings = string.Create(
            CultureInfo.InvariantCulture,
            $"-p {free} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c max_connections=200");
        RunUnprivileged(folder, Path.Combine(binaries, "pg_ctl"), ["-D", data, "-l", Path.Combine(folder, "log"), "-w", "-t", "60", "-o", settings, "start"]);
        StartGuard(folder);
        var cluster = new PostgreSqlCluster(free);
        await cluster.ExecuteAsync("SELECT 1");
        return cluster;
    }

    private static string FindBinaries()
    {
        const string root = "/usr/lib/postgresql";
        var found = Directory.Exists(root)
            ? Directory.EnumerateDirectories(root).Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        return found ?? throw new InvalidOperationException($"PostgreSQL is not installed (no initdb under {root}). Every integration test runs on both databases: install the package 'postgresql'.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void SweepDeadRuns()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), FolderPrefix + "*"))
        {
            if (!Directory.Exists("/proc/" + Path.GetFileName(folder)[FolderPrefix.Length..]))
            {
                Run("sh", ["-c", TakeDown, "sh", folder]);
            }
        }
    }

    private const string TakeDown =
        """
        pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
        [ -n "$pid" ] && kill -QUIT "$pid" 2>/dev/null
        for i in 1 2 3 4 5 6 7 8 9 10; do [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null && sleep 0.2; done
        rm -rf "$1"
        """;

    // setsid and no shared handles: the guard outlives this process and does not keep a test runner waiting for its output.
    private static void StartGuard(string folder)
    {
        var script = $"while kill -0 \"$2\" 2>/dev/null; do sleep 0.5; done\n{TakeDown}";
        Run("sh", ["-c", "setsid sh -c \"$1\" sh \"$2\" \"$3\" </dev/null >/dev/null 2>&1 &", "sh", script, folder, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)]);
    }

    private static void RunUnprivileged(string folder, string program, string[] arguments) =>
        Run(IsRoot ? "runuser" : program, IsRoot ? ["-u", User, "--", program, .. arguments] : arguments, folder);

    private static void Run(string program, string[] arguments, string? folder = null)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {errors.GetAwaiter().GetResult()}");
        }
    }
}
