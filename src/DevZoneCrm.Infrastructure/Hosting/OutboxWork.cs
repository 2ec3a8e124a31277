using System.Data.Common;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Digest;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Notices.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DevZoneCrm.Infrastructure.Hosting;

/// <summary>Makes the digests that are due and sends what is owed to the outside, a few times a minute. Any number of servers may do so at once.</summary>
public sealed partial class OutboxWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutboxWork> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan BetweenDigests = TimeSpan.FromMinutes(5);

    private DateTimeOffset digestsAt = DateTimeOffset.MinValue;

    /// <summary>Makes the digests of whoever's hour has come; also what the tests call.</summary>
    public Task<int> MakeDigestsAsync(CancellationToken cancellationToken) => InScopeAsync(s => s.GetRequiredService<DigestRound>().RunAsync(cancellationToken));

    /// <summary>Sends what is due; also what the tests call.</summary>
    public Task<int> SendAsync(CancellationToken cancellationToken) => InScopeAsync(s => s.GetRequiredService<OutboxRound>().RunAsync(cancellationToken));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (clock.GetUtcNow() - digestsAt >= BetweenDigests)
                {
                    digestsAt = clock.GetUtcNow();
                    Report(await MakeDigestsAsync(stoppingToken), 0);
                }

                Report(0, await SendAsync(stoppingToken));
            }
            catch (Exception exception) when (exception is DbException or DbUpdateException or StaleVersionException or DuplicateException)
            {
                // The database is away, or another server was first; the next look does what is left.
                Missed(log, exception.Message);
            }
        }
    }

    private void Report(int digests, int sent)
    {
        if (digests > 0 || sent > 0)
        {
            Done(log, digests, sent);
        }
    }

    private async Task<int> InScopeAsync(Func<IServiceProvider, Task<int>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
        return await work(scope.ServiceProvider);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Digests} daily digests were made, {Sent} deliveries were sent")]
    private static partial void Done(ILogger logger, int digests, int sent);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Digests or deliveries could not be done: {Reason}")]
    private static partial void Missed(ILogger logger, string reason);
}
