using System.Data.Common;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Dispatch;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DevZoneCrm.Infrastructure.Hosting;

/// <summary>
/// Runs the jobs of the host, each in a scope of its own. One that fails, for whatever reason, is logged with its name and tried again with the next look; the others and the host go on. A job's end is
/// looked at, not caught: what it threw is in its task.
/// </summary>
public sealed partial class HostJobs(IServiceScopeFactory scopes, ILogger log)
{
    /// <returns>Whether all were done.</returns>
    public async Task<bool> RunAsync(IEnumerable<HostJob> jobs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        var all = true;
        foreach (var job in jobs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var run = InScopeAsync(job, cancellationToken);
            await ((Task)run).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
            if (!run.IsCompletedSuccessfully)
            {
                all = false;
                Tell(job, run.Exception?.GetBaseException());
            }
            else if (await run is > 0 and var count)
            {
                Done(log, job.Name, count);
            }
        }

        return all;
    }

    // The database is away, or another server was first: nothing that anybody has to look into.
    private void Tell(HostJob job, Exception? reason)
    {
        if (reason is DbException or DbUpdateException or StaleVersionException or DuplicateException)
        {
            Missed(log, job.Name, reason.Message);
            return;
        }

        Failed(log, job.Name, reason);
    }

    private async Task<int> InScopeAsync(HostJob job, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
        return await job.Run(scope.ServiceProvider, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Job}: {Count}")]
    private static partial void Done(ILogger logger, string job, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Job} could not be done: {Reason}")]
    private static partial void Missed(ILogger logger, string job, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} failed; it is tried again with the next look")]
    private static partial void Failed(ILogger logger, string job, Exception? reason);
}
