using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Gates;
using DevZoneCrm.Core.Projects.Moves;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>One step of a claim, and what follows for the project in the same commit: confirmed it counts, closed otherwise it may be claimed anew.</summary>
public sealed class ClaimReviewing(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, StageGates gates, ClaimNotices notices)
{
    /// <returns>The claim's new version.</returns>
    public async Task<long> ReviewAsync(Guid claimId, long version, Action<StageClaim, ClaimActor, DateTimeOffset> step, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(step);
        // The project first: whoever confirms in between is then noticed by the version of the claim or of the project, and told as stale.
        var project = await db.StageClaims.Where(c => c.Id == claimId).Select(c => (Guid?)c.ProjectId).SingleOrDefaultAsync(cancellationToken) is { } id ? await db.LoadAsync(id, cancellationToken) : null;
        var claim = await db.ClaimAsync(claimId, version, context.Viewer, cancellationToken);
        step(claim, ClaimActor.Of(context.Viewer), calendar.Now.ToUniversalTime());
        if (claim.State == ClaimState.Confirmed)
        {
            await ConfirmAsync(claim, project!, cancellationToken);
        }
        else if (!claim.IsOpen)
        {
            project!.ReleaseClaim(claim.Milestone);
        }

        await notices.TellAsync(claim, cancellationToken);
        return await db.SaveAsync(claim, cancellationToken);
    }

    private async Task ConfirmAsync(StageClaim claim, Project project, CancellationToken cancellationToken)
    {
        if (claim.IsCorrection)
        {
            project.ConfirmCorrection(claim.Milestone, claim.OccurredOn, calendar.Today, claim.Note ?? string.Empty, claim.Id);
            return;
        }

        await gates.RequireOpenAsync(project, claim.Milestone, cancellationToken);
        var note = claim.Document is { } document ? MoveNote.With(document, claim.Note) : claim.Note;
        project.Confirm(claim.Milestone, claim.OccurredOn, calendar.Today, note, claim.Id);
    }
}
