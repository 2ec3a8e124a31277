using System.Data.Common;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.Boards;
using DevZoneCrm.Core.Supervision;
using DevZoneCrm.Infrastructure.Dispatch;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DevZoneCrm.Infrastructure.Hosting;

/// <summary>
/// What every day brings by itself: deadlines that run out without anybody doing anything. Looks every quarter of an hour whether the zone's day has changed; each
/// work knows what it has done, so that days of downtime are caught up with and a second run, or a second server, changes nothing.
/// </summary>
public sealed partial class DailyWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DailyWork> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    /// <summary>One look; also what the tests call.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
        if (await scope.ServiceProvider.GetRequiredService<IRaceLedger>().CatchUpAsync(cancellationToken))
        {
            Booked(log);
        }

        await scope.ServiceProvider.GetRequiredService<ClaimLapses>().BookAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<LapseWarnings>().TellAsync(cancellationToken);

        if (await scope.ServiceProvider.GetRequiredService<BoardFreezing>().FreezeDueAsync(cancellationToken) is > 0 and var frozen)
        {
            Froze(log, frozen);
        }

        if (await scope.ServiceProvider.GetRequiredService<SupervisionJudging>().JudgeAsync(cancellationToken) is > 0 and var turned)
        {
            Turned(log, turned);
        }

        await scope.ServiceProvider.GetRequiredService<MeetingPlanner>().PlanAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is DbException or DbUpdateException or StaleVersionException)
            {
                // The database is away, or another server was first; the next look does what is left.
                Missed(log, exception.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The deadlines of the race are booked up to today")]
    private static partial void Booked(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Boards} boards of the race are frozen")]
    private static partial void Froze(ILogger logger, int boards);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Orders} supervision orders show something new")]
    private static partial void Turned(ILogger logger, int orders);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The work of the day could not be done: {Reason}")]
    private static partial void Missed(ILogger logger, string reason);
}
