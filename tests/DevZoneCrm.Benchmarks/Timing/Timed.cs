using System.Diagnostics;

namespace DevZoneCrm.Benchmarks.Timing;

/// <summary>Times one question. A plain loop and no harness: each answer takes milliseconds, the database is the same throughout, and medians of a few dozen are steady.</summary>
internal static class Timed
{
    private const int WarmUps = 3;

    public static async Task<Taken> RunAsync(int times, Func<Task<string>> question)
    {
        var answer = string.Empty;
        for (var i = 0; i < WarmUps; i++)
        {
            answer = await question();
        }

        var (taken, before) = (new double[times], ProcessorTime.Now());
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await question();
            taken[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        var processor = (ProcessorTime.Now() - before).TotalMilliseconds / times;
        Array.Sort(taken);
        return new Taken(taken[times / 2], taken[Math.Min(times - 1, (int)(times * 0.95))], processor, answer);
    }
}
