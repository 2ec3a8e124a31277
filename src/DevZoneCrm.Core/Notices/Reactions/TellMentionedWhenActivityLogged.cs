using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Notices.Mentions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.Reactions;

/// <summary>Whoever is mentioned in content, result or next step of an activity is told; once, however often it is edited.</summary>
public sealed class TellMentionedWhenActivityLogged(IAppDbContext db, MentionWriter mentions) : INotificationHandler<ActivityLoggedDomainEvent>
{
    public async Task Handle(ActivityLoggedDomainEvent notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        var id = notification.AggregateId;
        if (!notification.Mentions || db.Activities.Local.FirstOrDefault(a => a.Id == id) is not { WithdrawnAt: null } activity || Text(activity.Content, activity.Result, activity.NextStep) is not { } text)
        {
            return;
        }

        // The database still has what it said before this saving.
        var before = await db.Activities.AsNoTracking().Where(a => a.Id == id).Select(a => new { a.Content, a.Result, a.NextStep }).SingleOrDefaultAsync(cancellationToken);
        await mentions.TellAsync(text, before is null ? null : Text(before.Content, before.Result, before.NextStep), notification.ProjectId is { } project ? $"/projects/{project}" : $"/activities/{id}", notification.ProjectId, cancellationToken);
    }

    private static string? Text(params string?[] parts) => string.Join(' ', parts.Where(p => !string.IsNullOrWhiteSpace(p))) is { Length: > 0 } text ? text : null;
}
