using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.Infrastructure.Dispatch;

/// <summary>Opens a scope for every request, hands the viewer over, and is the one place that turns known failures into results.</summary>
public sealed class ScopedSender(IServiceScopeFactory scopes, IViewerSource viewers) : IAppSender
{
    public Task<Result<TResult>> Send<TResult>(ICommand<TResult> command, CancellationToken cancellationToken = default) => SendAsync(command, cancellationToken);

    public Task<Result<TResult>> Send<TResult>(IQuery<TResult> query, CancellationToken cancellationToken = default) => SendAsync(query, cancellationToken);

    private async Task<Result<TResult>> SendAsync<TResult>(IRequest<TResult> request, CancellationToken cancellationToken)
    {
        var viewer = await viewers.GetViewerAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = viewer;
        try
        {
            return Result<TResult>.Success(await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellationToken));
        }
        catch (ValidationException exception)
        {
            return Failed(FailureKind.Invalid, "Failure.Invalid", ByField(exception), exception.Errors.Select(e => e.PropertyName).Distinct(StringComparer.Ordinal).Count());
        }
        catch (RuleException exception)
        {
            return Failed(FailureKind.Rule, exception.Code, null, [.. exception.Arguments]);
        }
        catch (NotFoundException)
        {
            return Failed(FailureKind.NotFound, "Failure.NotFound", null);
        }
        catch (ForbiddenException exception)
        {
            return Failed(FailureKind.Forbidden, exception.Code ?? "Failure.Forbidden", null);
        }
        catch (DuplicateException)
        {
            return Failed(FailureKind.Rule, "Failure.Duplicate", null);
        }
        catch (StaleVersionException exception)
        {
            return exception.ChangedBy is { } by ? Failed(FailureKind.Stale, "Failure.StaleBy", null, by) : Failed(FailureKind.Stale, "Failure.Stale", null);
        }

        static Result<TResult> Failed(FailureKind kind, string code, IReadOnlyDictionary<string, string[]>? fields, params object[] arguments) =>
            Result<TResult>.Failed(new Failure(kind, code, ErrorTexts.Of(code, arguments), fields ?? new Dictionary<string, string[]>(StringComparer.Ordinal)));
    }

    // "Facts.Name" and "Name" are the same field to a form.
    private static Dictionary<string, string[]> ByField(ValidationException exception) => exception.Errors
        .GroupBy(e => e.PropertyName[(e.PropertyName.LastIndexOf('.') + 1)..], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
}
