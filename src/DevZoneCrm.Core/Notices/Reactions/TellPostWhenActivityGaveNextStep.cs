using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Domain;
using MediatR;

namespace DevZoneCrm.Core.Notices.Reactions;

/// <summary>A next step that somebody plans for another is told to that other.</summary>
public sealed class TellPostWhenActivityGaveNextStep(NoticeWriter notices, IViewerContext context) : INotificationHandler<ActivityNextStepDomainEvent>
{
    public Task Handle(ActivityNextStepDomainEvent notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        return notification.PostId is null || notification.PostId == context.Viewer.PostId
            ? Task.CompletedTask
            : notices.TellPostAsync(notification.PostId, NoticeContent.Of(NoticeKind.NextStepGiven, $"/projects/{notification.ProjectId}", notification.ProjectId, context.Viewer.Name, notification.On), cancellationToken);
    }
}
