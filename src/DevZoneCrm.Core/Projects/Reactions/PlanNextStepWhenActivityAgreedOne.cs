using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Reactions;

/// <summary>The next step of a visit becomes the project's, in the same commit.</summary>
public sealed class PlanNextStepWhenActivityAgreedOne(IAppDbContext db) : INotificationHandler<ActivityNextStepDomainEvent>
{
    public async Task Handle(ActivityNextStepDomainEvent notification, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notification);
        var project = await db.Projects.SingleOrDefaultAsync(p => p.Id == notification.ProjectId, cancellationToken) ?? throw new NotFoundException(nameof(Project));
        project.PlanNextStep(notification.Text, notification.On, notification.PostId);
    }
}
