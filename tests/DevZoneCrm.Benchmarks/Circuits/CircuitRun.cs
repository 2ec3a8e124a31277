using System.Diagnostics;
using System.Globalization;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.StartNegotiation;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.Benchmarks.Circuits;

/// <summary>Many signed-in boards at once: what each costs while nobody touches it, and how soon each shows a move that somebody makes every second.</summary>
internal sealed class CircuitRun(BenchmarkSite site, DateOnly today)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task RunAsync(int boards, int moves, string path, TextWriter output)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        var cookies = await site.CookiesAsync();
        var clients = new List<CircuitClient>();
        try
        {
            // The first ones warm up what all share.
            await OpenAsync(clients, 4, path, cookies, http);
            var before = Heap();
            await OpenAsync(clients, boards, path, cookies, http);
            var after = Heap();
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{clients.Count} boards open, {clients.Count(c => c.Failure is not null)} failed; managed heap of an idle board {(after - before) / 1024.0 / (boards - 4):0} KB, its client included"));
            foreach (var failure in clients.Select(c => c.Failure).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                await output.WriteLineAsync(failure);
            }

            await MoveAsync(clients, moves, output);
        }
        finally
        {
            foreach (var client in clients)
            {
                await client.DisposeAsync();
            }
        }
    }

    private async Task OpenAsync(List<CircuitClient> clients, int upTo, string path, IReadOnlyList<string> cookies, HttpClient http)
    {
        while (clients.Count < upTo)
        {
            var client = new CircuitClient(site.Address, cookies[clients.Count % cookies.Count]);
            clients.Add(client);
            await client.OpenAsync(http, path);
        }

        await Task.Delay(TimeSpan.FromSeconds(5));
    }

    private async Task MoveAsync(List<CircuitClient> clients, int moves, TextWriter output)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var leads = await db.Projects.AsNoTracking().Where(p => p.Stage == ProjectStage.Lead && p.Status == ProjectStatus.Active && p.Confidentiality == Confidentiality.Internal)
            .OrderByDescending(p => p.Id).Take(moves).Select(p => new { p.Id, p.Code, p.Version, p.Name }).ToListAsync();

        // Of cards of one day the highest id stands first: each of these comes to the top of its new column, where a board shows it.
        leads.Reverse();
        var sender = new ScopedSender(site.Services.GetRequiredService<IServiceScopeFactory>(), new OperatorViewerSource());
        var processor = Environment.CpuUsage.TotalTime;
        var asked = new List<(long Start, List<Task<long>> Seen)>();
        foreach (var lead in leads)
        {
            var start = Stopwatch.GetTimestamp();
            asked.Add((start, clients.ConvertAll(c => c.Sees($"card-{lead.Id}"))));
            var moved = await sender.Send(new StartNegotiationCommand(lead.Id, lead.Version, today));
            if (!moved.IsSuccess)
            {
                throw new InvalidOperationException(moved.Failure!.Text);
            }

            var rest = TimeSpan.FromSeconds(1) - Stopwatch.GetElapsedTime(start);
            await Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        await Task.Delay(Patience);
        var taken = asked.SelectMany(a => a.Seen.Where(s => s.IsCompletedSuccessfully).Select(s => Stopwatch.GetElapsedTime(a.Start, s.Result).TotalMilliseconds)).ToList();
        var missed = asked.Sum(a => a.Seen.Count(s => !s.IsCompletedSuccessfully));
        if (taken.Count == 0)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{leads.Count} moves arrived nowhere; {clients.Sum(c => c.Batches)} renderings, {clients.Count(c => c.Failure is not null)} failures"));
            return;
        }

        taken.Sort();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{leads.Count} moves, {clients.Count} boards: from the command to the rendering at the client, median {taken[taken.Count / 2]:0} ms, p95 {taken[(int)(taken.Count * 0.95)]:0} ms; {taken.Count} renderings; {processor.TotalMilliseconds / leads.Count:0} ms of processor time a move, clients included; on {missed} boards nothing came within {Patience.TotalSeconds:0} s, nearly all because their viewers may not see the project"));
    }

    private static long Heap()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
