using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.LogActivity;

public sealed class LogActivityHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<LogActivityCommand, LoggedActivityDto>
{
    public async Task<LoggedActivityDto> Handle(LogActivityCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        if (await db.Activities.Where(a => a.Id == request.Id).Select(a => new { a.Version, a.CreatedBy }).SingleOrDefaultAsync(cancellationToken) is { } saved)
        {
            return saved.CreatedBy == viewer.UserId ? new LoggedActivityDto(request.Id, saved.Version) : throw new NotFoundException(nameof(Activity));
        }

        var unitOfProject = request.ProjectId is { } project ? await UnitOfAsync(project, viewer, cancellationToken) : (Guid?)null;
        var facts = await db.CompleteAsync(request.Facts, viewer, unitOfProject, cancellationToken);
        var activity = Activity.Log(request.Id, request.ProjectId, facts, calendar.Today, calendar.Now.ToUniversalTime(), viewer.UserId, viewer.Name);
        if (request.NextStep is { Text: { } text } step && !string.IsNullOrWhiteSpace(text))
        {
            await CheckNextStepAsync(request, step, viewer, cancellationToken);
            activity.AgreeNextStep(text, step.On, step.PostId);
        }

        db.Activities.Add(activity);
        await db.SaveChangesAsync(cancellationToken);
        return new LoggedActivityDto(activity.Id, activity.Version);
    }

    // A project that is not shown in full is not there: neither its activities nor a place to add one.
    private async Task<Guid> UnitOfAsync(Guid project, Viewer viewer, CancellationToken cancellationToken) =>
        await db.Projects.Where(ProjectVisibility.InFull(viewer)).Where(p => p.Id == project).Select(p => (Guid?)p.UnitId).SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException(nameof(Project));

    private async Task CheckNextStepAsync(LogActivityCommand request, NextStepPlan step, Viewer viewer, CancellationToken cancellationToken)
    {
        var id = request.ProjectId ?? throw new RuleException(ActivityErrors.StepWithoutProject);
        if (step.PostId is { } post && !await db.Posts.AnyAsync(p => p.Id == post, cancellationToken))
        {
            throw new RuleException(ActivityErrors.PersonUnknown);
        }

        var stands = viewer.May(Permission.AdvanceEarlyStages)
            ? await db.Projects.ChangeableBy(viewer).Where(p => p.Id == id).Select(p => new NextStepPlan(p.NextStep, p.NextStepOn, p.NextStepPostId)).SingleOrDefaultAsync(cancellationToken)
            : null;
        if (stands is null)
        {
            throw new RuleException(ProjectErrors.OtherUnit);
        }

        if (request.SeenNextStep is { } seen && stands != seen && stands != step)
        {
            throw new StaleVersionException();
        }
    }
}
