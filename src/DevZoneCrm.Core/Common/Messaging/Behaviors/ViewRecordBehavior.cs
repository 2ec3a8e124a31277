using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Record;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Common.Messaging.Behaviors;

/// <summary>
/// Puts on record who opened a 保密 project, once an hour for a viewer and a project, and who took away files of 敏感 and 保密 ones. An answer whose line cannot be written
/// is not given. Lists answer with nothing that is opened, so they pay nothing for this.
/// </summary>
public sealed class ViewRecordBehavior<TRequest, TResponse>(IViewerContext context, IAppDbContext db, TimeProvider clock) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    private static readonly TimeSpan Once = TimeSpan.FromHours(1);

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var answer = await next();
        if (answer is IShowsProject shown && context.Viewer.Kind == ViewerKind.User && IsKept(shown))
        {
            await WriteAsync(shown, cancellationToken);
        }

        return answer;
    }

    private static bool IsKept(IShowsProject shown) => shown.Level >= (shown.Part == ShownPart.File ? Confidentiality.Sensitive : Confidentiality.Secret);

    private async Task WriteAsync(IShowsProject shown, CancellationToken cancellationToken)
    {
        var (id, user, since) = (shown.ProjectId.ToString(), context.Viewer.UserId, clock.GetUtcNow() - Once);
        if (shown.Part != ShownPart.File
            && await db.AuditEntries.AnyAsync(a => a.EntityId == id && a.Action == AuditActions.Viewed && a.ActorId == user && a.At > since, cancellationToken))
        {
            return;
        }

        var action = shown.Part == ShownPart.File ? AuditActions.Downloaded : AuditActions.Viewed;
        db.Forget();
        db.Note(new AuditNote(action, nameof(Project), id, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Part"] = shown.Part.ToString(), ["Level"] = shown.Level.ToString() }));
        await db.SaveChangesAsync(cancellationToken);
    }
}
