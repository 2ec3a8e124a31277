using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.Extensions.Logging;

namespace DevZoneCrm.Core.Common.Messaging.Behaviors;

/// <summary>Name, user and time of every request; never what is in it.</summary>
public sealed class LoggingBehavior<TRequest, TResponse>(ILogger<LoggingBehavior<TRequest, TResponse>> logger, IViewerContext context, TimeProvider clock)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var start = clock.GetTimestamp();
        try
        {
            return await next();
        }
        finally
        {
            logger.LogInformation("{Request} by {UserId} took {Milliseconds} ms", typeof(TRequest).Name, context.Viewer.UserId, (long)clock.GetElapsedTime(start).TotalMilliseconds);
        }
    }
}
