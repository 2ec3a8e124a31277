using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.Claims.RefileClaim;

public sealed class RefileClaimHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, ClaimFiling filing, ClaimNotices notices) : IRequestHandler<RefileClaimCommand, long>
{
    public async Task<long> Handle(RefileClaimCommand request, CancellationToken cancellationToken)
    {
        var claim = await db.ClaimAsync(request.ClaimId, request.Version, context.Viewer, cancellationToken);
        var project = await db.LoadAsync(claim.ProjectId, cancellationToken);
        // A document that was asked for at first may not be dropped on the second try.
        if (claim.Document is not null && string.IsNullOrWhiteSpace(request.Document))
        {
            throw new RuleException(ClaimErrors.DocumentMissing);
        }

        var terms = new ClaimTerms(request.OccurredOn, request.Document, request.Note, request.HasSpecialTerms, request.Evidence);
        claim.Refile(ClaimActor.Of(context.Viewer), terms, await ReviewersAsync(claim, project, terms, cancellationToken), calendar.Now.ToUniversalTime());
        await notices.TellAsync(claim, cancellationToken);
        return await db.SaveAsync(claim, cancellationToken);
    }

    private async Task<ClaimReviewers> ReviewersAsync(StageClaim claim, Project project, ClaimTerms terms, CancellationToken cancellationToken)
    {
        if (claim.IsCorrection)
        {
            project.ClaimCorrection(claim.Milestone, terms.OccurredOn, calendar.Today);
            return new ClaimReviewers(claim.VerifierRoles, claim.ApproverRoles, claim.GoesToTop);
        }

        project.Claim(claim.Milestone, terms.OccurredOn, calendar.Today);
        return await filing.RequireAsync(project, claim.Milestone, terms, cancellationToken);
    }
}
