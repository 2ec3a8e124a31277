using System.Globalization;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Common.Messaging.Behaviors;

/// <summary>Reads once what many circuits ask at the same moment. Stands last: who asks was allowed to, and asked well, each for himself.</summary>
public sealed class SharingBehavior<TRequest, TResponse>(IViewerContext context, SharedAnswers answers) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return request is ISharedQuery { DataVersion: { } version }
            ? answers.GetAsync(version, (request, VisibilityKey.Of(context.Viewer, CultureInfo.CurrentUICulture.Name)), () => next(), cancellationToken)
            : next();
    }
}
