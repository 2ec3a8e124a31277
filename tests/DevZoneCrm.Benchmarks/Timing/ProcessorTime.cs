using System.Diagnostics;

namespace DevZoneCrm.Benchmarks.Timing;

/// <summary>
/// Processor time of this process and of the throw-away PostgreSQL server beside it. Says what a question costs even where other programs
/// keep the machine busy and the clock on the wall says little.
/// </summary>
internal static class ProcessorTime
{
    public static TimeSpan Now()
    {
        using var own = Process.GetCurrentProcess();
        return own.TotalProcessorTime + Server();
    }

    // By the benchmark's database in the title of each backend; other servers of the machine are not counted.
    private static TimeSpan Server()
    {
        var total = TimeSpan.Zero;
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                if (Title(process.Id) is var title && title.StartsWith("postgres:", StringComparison.Ordinal) && title.Contains(Databases.Name, StringComparison.Ordinal))
                {
                    total += process.TotalProcessorTime;
                }
            }
        }

        return total;
    }

    private static string Title(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline");
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }
}
