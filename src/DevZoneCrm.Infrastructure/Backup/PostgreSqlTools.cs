using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace DevZoneCrm.Infrastructure.Backup;

/// <summary>Runs PostgreSQL's own programs on the database of a connection string. The password goes by the environment, never by the arguments.</summary>
internal static class PostgreSqlTools
{
    private const string DatabasePlace = "{database}";

    /// <exception cref="InvalidOperationException">The program is not installed, or it failed; the message is one line.</exception>
    public static async Task RunAsync(string program, IReadOnlyList<string> arguments, string connectionString, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument.Replace(DatabasePlace, connection.Database, StringComparison.Ordinal));
        }

        Set("PGHOST", connection.Host);
        Set("PGPORT", connection.Port.ToString(CultureInfo.InvariantCulture));
        Set("PGUSER", connection.Username);
        Set("PGPASSWORD", connection.Password);
        Set("PGDATABASE", connection.Database);
        await RunAsync(start, cancellationToken);

        void Set(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                start.Environment[name] = value;
            }
        }
    }

    private static async Task RunAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        Process process;
        try
        {
            process = Process.Start(start) ?? throw new InvalidOperationException(start.FileName);
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException($"需要 PostgreSQL 的 {start.FileName}，没有找到；请装好客户端工具再试。", exception);
        }

        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = await process.StandardError.ReadToEndAsync(cancellationToken);
            await output;
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException(errors.Split('\n')[0]);
            }
        }
    }
}
