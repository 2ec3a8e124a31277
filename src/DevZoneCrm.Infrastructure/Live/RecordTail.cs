using System.Data.Common;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DevZoneCrm.Infrastructure.Live;

/// <summary>
/// Hears what other processes save, the command line's import or a second server: the record's last sequence is asked for a few times a second,
/// one step on an index, the same on both databases.
/// </summary>
public sealed partial class RecordTail(LiveFeed feed, OwnLines own, IServiceScopeFactory scopes, TimeProvider clock, ILogger<RecordTail> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(400);

    /// <summary>More lines than these are not looked at one by one.</summary>
    private const int MostLines = 400;

    private long? seen;

    /// <summary>One look; also what the tests call.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var last = await db.AuditEntries.MaxAsync(a => (long?)a.Sequence, cancellationToken) ?? 0;
        var known = seen ?? last;
        var ours = own.Take(known, last);
        seen = last;
        if (last - known > ours.Sum(lines => lines.Last - lines.First + 1))
        {
            feed.Publish(await NoticeAsync(db, known, last, ours, cancellationToken));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (DbException exception)
            {
                // The database is away for a moment; /readyz says so, and the next look finds what was missed.
                Missed(log, exception.Message);
            }
        }
    }

    private static async Task<ChangeNotice> NoticeAsync(AppDbContext db, long after, long last, IReadOnlyList<(long First, long Last)> ours, CancellationToken cancellationToken)
    {
        var read = await db.AuditEntries.AsNoTracking().Where(a => a.Sequence > after && a.Sequence <= last).OrderByDescending(a => a.Sequence).Take(MostLines)
            .Select(a => new { a.Sequence, a.Actor, a.ActorId, a.Entity, a.EntityId, a.Changes }).ToListAsync(cancellationToken);
        var lines = read.FindAll(l => !ours.Any(o => l.Sequence >= o.First && l.Sequence <= o.Last));
        var projects = lines.Select(l => l.Entity == nameof(Project) ? Guid.Parse(l.EntityId) : RecordedChanges.ProjectOf(l.Changes)).OfType<Guid>().Distinct().ToList();

        // A part that was changed does not name its project; where none is named, everything is read again.
        var unclear = lines.Exists(l => l.Entity is nameof(StageEvent) or nameof(StatusPeriod) or nameof(SupersededInvestment) or nameof(ProjectInvestor) or nameof(KeyListEntry)) && projects.Count == 0;
        lines.Reverse();
        return NoticeOf.Recorded(last, [.. lines.Select(l => (l.Actor, l.ActorId, l.Entity, l.EntityId))], projects, unclear || read.Count == MostLines);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Changes of other processes could not be looked for: {Reason}")]
    private static partial void Missed(ILogger log, string reason);
}
