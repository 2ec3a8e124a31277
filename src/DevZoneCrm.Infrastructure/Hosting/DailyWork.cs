using DevZoneCrm.Core.Events;
using DevZoneCrm.Core.Firms;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.Boards;
using DevZoneCrm.Core.Supervision;
using DevZoneCrm.Infrastructure.Notices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DevZoneCrm.Infrastructure.Hosting;

/// <summary>
/// What every day brings by itself: deadlines that run out without anybody doing anything. Looks every quarter of an hour whether the zone's day has changed; each
/// work knows what it has done, so that days of downtime are caught up with and a second run, or a second server, changes nothing.
/// </summary>
public sealed class DailyWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DailyWork> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    /// <summary>In the order in which one may need the other.</summary>
    public static IReadOnlyList<HostJob> Jobs { get; } =
    [
        new("Booking the deadlines of the race", async (s, ct) => await s.GetRequiredService<IRaceLedger>().CatchUpAsync(ct) ? 1 : 0),
        new("Booking protection that lapsed", async (s, ct) => await s.GetRequiredService<ClaimLapses>().BookAsync(ct)),
        new("Warning of protection that lapses", Told((s, ct) => s.GetRequiredService<LapseWarnings>().TellAsync(ct))),
        new("Freezing boards of the race", (s, ct) => s.GetRequiredService<BoardFreezing>().FreezeDueAsync(ct)),
        new("Turning lights of supervision", (s, ct) => s.GetRequiredService<SupervisionJudging>().JudgeAsync(ct)),
        new("Planning meetings", (s, ct) => s.GetRequiredService<MeetingPlanner>().PlanAsync(ct)),
        new("Telling of meetings ahead", Told((s, ct) => s.GetRequiredService<MeetingNotices>().ReadyAsync(ct))),
        new("Telling of events ahead", Told((s, ct) => s.GetRequiredService<EventNotices>().NearAsync(ct))),
        new("Throwing away notices read long ago", (s, ct) => s.GetRequiredService<OldNotices>().RemoveAsync(ct)),
    ];

    private readonly HostJobs jobs = new(scopes, log);

    /// <summary>One look; also what the tests call.</summary>
    public Task LookAsync(CancellationToken cancellationToken) => jobs.RunAsync(Jobs, cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // What is near is near all day: no news for the log.
    private static Func<IServiceProvider, CancellationToken, Task<int>> Told(Func<IServiceProvider, CancellationToken, Task> work) => async (services, cancellationToken) =>
    {
        await work(services, cancellationToken);
        return 0;
    };
}
