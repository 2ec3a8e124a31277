using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.LogActivity;

/// <summary>Makes activities within one saving and checks what each of them names.</summary>
internal sealed class ActivityMaker(IAppDbContext db, Viewer viewer, ZoneCalendar calendar)
{
    public async Task<Activity> MakeAsync(Guid id, Guid? projectId, ActivityFacts said, NextStepPlan? step, NextStepPlan? seen, CancellationToken cancellationToken)
    {
        var unitOfProject = projectId is { } project ? await UnitOfAsync(project, cancellationToken) : (Guid?)null;
        var facts = await db.CompleteAsync(said, viewer, unitOfProject, cancellationToken);
        var activity = Activity.Log(id, projectId, facts, calendar.Today, calendar.Now.ToUniversalTime(), viewer.UserId, viewer.Name);
        await db.RequireFreeDaysAsync(activity, cancellationToken);
        if (step is { Text: { } text } && !string.IsNullOrWhiteSpace(text))
        {
            await CheckNextStepAsync(projectId, step, seen, cancellationToken);
            activity.AgreeNextStep(text, step.On, step.PostId);
        }

        db.Activities.Add(activity);
        return activity;
    }

    // A project that is not shown in full is not there: neither its activities nor a place to add one.
    private async Task<Guid> UnitOfAsync(Guid project, CancellationToken cancellationToken) =>
        await db.Projects.Where(ProjectVisibility.InFull(viewer)).Where(p => p.Id == project).Select(p => (Guid?)p.UnitId).SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException(nameof(Project));

    private async Task CheckNextStepAsync(Guid? projectId, NextStepPlan step, NextStepPlan? seen, CancellationToken cancellationToken)
    {
        if (step.PostId is { } post && !await db.Posts.AnyAsync(p => p.Id == post, cancellationToken))
        {
            throw new RuleException(ActivityErrors.PersonUnknown);
        }

        if (projectId is not { } id)
        {
            return;
        }

        var stands = viewer.May(Permission.AdvanceEarlyStages)
            ? await db.Projects.ChangeableBy(viewer).Where(p => p.Id == id).Select(p => new NextStepPlan(p.NextStep, p.NextStepOn, p.NextStepPostId)).SingleOrDefaultAsync(cancellationToken)
            : null;
        if (stands is null)
        {
            throw new RuleException(ProjectErrors.OtherUnit);
        }

        if (seen is not null && stands != seen && stands != step)
        {
            throw new StaleVersionException();
        }
    }
}
