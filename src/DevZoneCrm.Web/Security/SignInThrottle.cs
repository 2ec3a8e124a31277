using System.Net;
using System.Threading.RateLimiting;

namespace DevZoneCrm.Web.Security;

/// <summary>
/// Slows down guessing from one address. Only failures count, so an office behind one address is not locked out by its own size.
/// <c>SignIn:FailuresPerMinute</c> in the configuration, 20 where it is silent.
/// </summary>
public sealed class SignInThrottle(IConfiguration configuration) : IDisposable
{
    private const int DefaultFailures = 20;

    private readonly PartitionedRateLimiter<IPAddress> limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(address, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = configuration.GetValue("SignIn:FailuresPerMinute", DefaultFailures),
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        }));

    public bool IsOpen(IPAddress? address)
    {
        using var lease = limiter.AttemptAcquire(address ?? IPAddress.None, permitCount: 0);
        return lease.IsAcquired;
    }

    public void CountFailure(IPAddress? address)
    {
        using var lease = limiter.AttemptAcquire(address ?? IPAddress.None);
    }

    public void Dispose() => limiter.Dispose();
}
