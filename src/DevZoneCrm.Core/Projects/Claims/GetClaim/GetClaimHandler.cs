using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Claims.GetClaim;

public sealed class GetClaimHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, WorkingCalendar workdays) : IRequestHandler<GetClaimQuery, ClaimDto>
{
    public async Task<ClaimDto> Handle(GetClaimQuery request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var claim = await db.StageClaims.AsNoTracking().VisibleTo(db, viewer).Include(c => c.Steps).Include(c => c.Evidence).SingleOrDefaultAsync(c => c.Id == request.ClaimId, cancellationToken)
            ?? throw new NotFoundException(nameof(StageClaim));
        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == claim.ProjectId, cancellationToken);
        var unit = await db.Units.Where(u => u.Id == project.UnitId).Select(u => u.Name).SingleAsync(cancellationToken);
        var opens = await db.Projects.Where(ProjectVisibility.InFull(viewer)).AnyAsync(p => p.Id == project.Id, cancellationToken);
        var by = ClaimActor.Of(viewer);
        var mayConfirm = viewer.May(Permission.ConfirmClaims);
        var awaits = mayConfirm && claim.Awaits(by);
        return new ClaimDto
        {
            Id = claim.Id,
            Version = claim.Version,
            ProjectId = project.Id,
            Level = project.Confidentiality,
            ProjectCode = project.Code,
            ProjectName = project.Name,
            Investor = project.LeadInvestor,
            Investment = project.Investment,
            Stage = project.Stage,
            Unit = unit,
            Milestone = claim.Milestone,
            IsCorrection = claim.IsCorrection,
            ConfirmedOn = claim.IsCorrection ? project.DateOf(claim.Milestone) : null,
            OccurredOn = claim.OccurredOn,
            Document = claim.Document,
            Note = claim.Note,
            HasSpecialTerms = claim.HasSpecialTerms,
            State = claim.State,
            Reviewers = ClaimReviewersDto.Of(claim.VerifierRoles, claim.ApproverRoles, claim.GoesToTop),
            Needs = await NeedsAsync(claim, cancellationToken),
            Steps = [.. claim.Steps.OrderBy(s => s.Ordinal).Select(s => new ClaimStepDto(s.Act, s.By, s.Role, s.At, s.Note))],
            WaitingDays = workdays.Days(claim.WaitingSince, calendar.Today),
            MayOpenProject = opens,
            MayVerify = awaits && claim.State == ClaimState.Filed,
            MayApprove = awaits && claim.State == ClaimState.Verified,
            HasOtherPart = mayConfirm && !awaits && claim.IsOpen && claim.IsForRole(by),
            MayRefile = claim.State == ClaimState.Returned && claim.ProposerId == viewer.UserId,
            MayWithdraw = (claim.IsOpen || claim.State == ClaimState.Returned) && claim.ProposerId == viewer.UserId,
        };
    }

    // What the rule asks for now, and whatever else was put forward when it asked for other things.
    private async Task<IReadOnlyList<ClaimNeedDto>> NeedsAsync(StageClaim claim, CancellationToken cancellationToken)
    {
        var ids = claim.Evidence.Select(e => e.FileId).Distinct().ToList();
        var files = await db.ProjectFiles.AsNoTracking().Where(f => ids.Contains(f.Id)).Select(ClaimFiles.Row).ToDictionaryAsync(f => f.Id, cancellationToken);
        var put = claim.Evidence.OrderBy(e => e.ReplacedInRound is not null).ThenBy(e => e.Id).ToLookup(e => e.Need, e => files[e.FileId] with { IsReplaced = e.ReplacedInRound is not null });
        var asked = claim.IsCorrection ? [] : (await db.ClaimRuleAsync(claim.Milestone, cancellationToken)).Needs;
        var others = put.Select(g => g.Key).Where(code => asked.All(n => n.Code != code)).Select(code => new EvidenceNeed(code, null, false));
        return [.. asked.Concat(others).Select(n => new ClaimNeedDto(n.Code, n.Label, n.IsMandatory, [.. put[n.Code]]))];
    }
}
