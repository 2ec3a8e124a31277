using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Projects.Claims.Domain;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>After each step of a claim: tells whose turn it is, or who filed it, how it came out.</summary>
public sealed class ClaimNotices(NoticeWriter notices, IViewerContext context)
{
    public Task TellAsync(StageClaim claim, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.State switch
        {
            ClaimState.Filed or ClaimState.Verified => TellReviewersAsync(claim, cancellationToken),
            ClaimState.Returned => notices.TellUserAsync(claim.ProposerId, Of(NoticeKind.ClaimReturned, claim, context.Viewer.Name, claim.Milestone, claim.Steps.MaxBy(s => s.Ordinal)?.Note), cancellationToken),
            ClaimState.Confirmed => notices.TellUserAsync(claim.ProposerId, Of(NoticeKind.ClaimConfirmed, claim, context.Viewer.Name, claim.Milestone), cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    private Task TellReviewersAsync(StageClaim claim, CancellationToken cancellationToken)
    {
        var roles = RoleSet.Members(claim.State == ClaimState.Filed ? claim.VerifierRoles : claim.ApproverRoles);
        return notices.TellRolesAsync(
            [.. roles],
            Of(NoticeKind.ClaimToConfirm, claim, claim.Proposer, claim.Milestone),
            cancellationToken,
            person => person.May(Permission.ConfirmClaims) && claim.Awaits(ClaimActor.Of(person)));
    }

    private static NoticeContent Of(NoticeKind kind, StageClaim claim, params object?[] arguments) => NoticeContent.Of(kind, $"/confirmations/{claim.Id}", claim.ProjectId, arguments);
}
