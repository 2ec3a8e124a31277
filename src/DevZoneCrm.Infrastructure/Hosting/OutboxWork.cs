using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Digest;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Notices.Outbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DevZoneCrm.Infrastructure.Hosting;

/// <summary>Makes the digests that are due and sends what is owed to the outside, a few times a minute. Any number of servers may do so at once.</summary>
public sealed class OutboxWork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutboxWork> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan BetweenDigests = TimeSpan.FromMinutes(5);
    private static readonly HostJob Digests = new("Making daily digests", (s, ct) => s.GetRequiredService<DigestRound>().RunAsync(ct));
    private static readonly HostJob Deliveries = new("Sending mail and calls", (s, ct) => s.GetRequiredService<OutboxRound>().RunAsync(ct));

    private readonly HostJobs jobs = new(scopes, log);
    private DateTimeOffset digestsAt = DateTimeOffset.MinValue;

    /// <summary>Makes the digests of whoever's hour has come; what the tests call.</summary>
    public Task<int> MakeDigestsAsync(CancellationToken cancellationToken) => InScopeAsync(Digests, cancellationToken);

    /// <summary>Sends what is due; what the tests call.</summary>
    public Task<int> SendAsync(CancellationToken cancellationToken) => InScopeAsync(Deliveries, cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var isTime = clock.GetUtcNow() - digestsAt >= BetweenDigests;
            digestsAt = isTime ? clock.GetUtcNow() : digestsAt;
            await jobs.RunAsync(isTime ? [Digests, Deliveries] : [Deliveries], stoppingToken);
        }
    }

    private async Task<int> InScopeAsync(HostJob job, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
        return await job.Run(scope.ServiceProvider, cancellationToken);
    }
}
