using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace DevZoneCrm.Core.Common.Messaging.Behaviors;

/// <summary>All validators of the request, before the handler; every fault at once, so that a form shows them together.</summary>
public sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var faults = new List<ValidationFailure>();
        foreach (var validator in validators)
        {
            faults.AddRange((await validator.ValidateAsync(request, cancellationToken)).Errors);
        }

        return faults.Count == 0 ? await next() : throw new ValidationException(faults);
    }
}
