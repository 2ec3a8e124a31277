using System.Globalization;
using DevZoneCrm.Benchmarks.Sql;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings.OpenCycle;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Reference;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Benchmarks.Timing;

/// <summary>Asks every question on one database through the pipeline, then by hand, and insists that both say the same.</summary>
internal sealed class Measurement(BenchmarkApp app, DateOnly today, int times)
{
    public async Task<IReadOnlyList<string>> RunAsync(string? only, TextWriter output)
    {
        var unit = await app.Ask(db => db.Units.Where(u => u.Name == "招商3局").Select(u => u.Id).SingleAsync());
        var code = await app.Ask(db => db.Projects.Where(p => p.Stage == ProjectStage.FullCapacity && p.Confidentiality == Confidentiality.Internal).OrderBy(p => p.Code).Select(p => p.Code).FirstAsync());
        var wrong = new List<string>();
        await output.WriteLineAsync($"| {app.Provider} | as | ms, median | p95 | processor | by hand, median | processor | factor |\n|---|---|---|---|---|---|---|---|");
        foreach (var asked in Cases.All(today, unit, code, await MeetingAsync()).Where(c => only is null || c.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            var viewer = await app.ViewerAsync(asked.User);
            var sender = app.SenderFor(viewer);
            var ours = await Timed.RunAsync(times, () => asked.Ask(sender));
            var line = string.Create(CultureInfo.InvariantCulture, $"| {asked.Name} | {asked.User} | {ours.Median:0.0} | {ours.P95:0.0} | {ours.Processor:0.0} |");
            if (asked.ByHand is { } byHand)
            {
                var hand = await ByHandAsync(byHand, viewer, ours.Answer);
                line += string.Create(CultureInfo.InvariantCulture, $" {hand.Median:0.0} | {hand.Processor:0.0} | {ours.Processor / hand.Processor:0.00} |");
                if (hand.Answer != ours.Answer)
                {
                    wrong.Add($"{app.Provider}: {asked.Name} as {asked.User}");
                }
            }
            else
            {
                line += " | | |";
            }

            await output.WriteLineAsync(line);
        }

        return wrong;
    }

    private Task<Taken> ByHandAsync(Func<HandSql, Task<string>> byHand, Core.Common.Security.Viewer viewer, string answer) => app.Ask(async db =>
    {
        // Opened by the application's own settings, and kept open: by hand there is only the statement.
        await db.Database.OpenConnectionAsync();
        var sql = new HandSql(db.Database.GetDbConnection(), viewer, today);
        var hand = await Timed.RunAsync(times, () => byHand(sql));
        if (hand.Answer != answer && Environment.GetEnvironmentVariable("BENCHMARK_DUMP") is { Length: > 0 } folder)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "ours.txt"), answer);
            await File.WriteAllTextAsync(Path.Combine(folder, "hand.txt"), hand.Answer);
        }

        return hand;
    });

    // A database of an earlier run has one.
    private async Task<Guid> MeetingAsync()
    {
        var week = MeetingPresetsFile.Shipped.Find("nantong-etdz-week")!;
        if (!await app.Ask(db => db.MeetingCycles.AnyAsync(c => c.Preset == week.Id)))
        {
            _ = await app.SenderFor(Viewer.Operator).Send(new OpenCycleCommand(week.Terms(today), today, week.Id));
        }

        return await app.Ask(db => db.Meetings.OrderBy(m => m.HeldOn).Select(m => m.Id).FirstAsync());
    }
}
