using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DevZoneCrm.Web.Hosting;

/// <summary>Ready means that the database answers a question about our own tables.</summary>
public sealed class DatabaseHealthCheck(AppDbContext db) : IHealthCheck
{
    public const string ReadyTag = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await db.Zones.AnyAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
