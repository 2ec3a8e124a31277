using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Common.Messaging.Behaviors;

/// <summary>May this viewer send this request, and change that project? The one place where it is asked.</summary>
public sealed class AuthorizationBehavior<TRequest, TResponse>(IViewerContext context, IAppDbContext db) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var viewer = context.Viewer;
        if (AccessRules.For(typeof(TRequest)) is not { } permission || !viewer.May(permission))
        {
            throw new ForbiddenException(AccessRules.For(typeof(TRequest))?.ToString() ?? typeof(TRequest).Name);
        }

        if (request is IProjectCommand command)
        {
            await RequireChangeableAsync(command.ProjectId, viewer, cancellationToken);
        }

        return await next();
    }

    // A project that cannot be seen is not there; one that can be seen but not changed says so.
    private async Task RequireChangeableAsync(Guid projectId, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await db.Projects.ChangeableBy(viewer).AnyAsync(p => p.Id == projectId, cancellationToken))
        {
            return;
        }

        throw await db.Projects.VisibleTo(viewer).AnyAsync(p => p.Id == projectId, cancellationToken)
            ? new RuleException(ProjectErrors.OtherUnit)
            : new NotFoundException(nameof(Project));
    }
}
