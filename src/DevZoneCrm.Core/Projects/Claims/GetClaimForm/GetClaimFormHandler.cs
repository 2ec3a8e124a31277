using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Gates;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Claims.GetClaimForm;

public sealed class GetClaimFormHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, StageGates gates) : IRequestHandler<GetClaimFormQuery, ClaimFormDto>
{
    private const int MostFiles = 100;

    public async Task<ClaimFormDto> Handle(GetClaimFormQuery request, CancellationToken cancellationToken)
    {
        var project = await db.Projects.AsNoTracking().Include(p => p.Investors).Where(ProjectVisibility.InFull(context.Viewer)).SingleOrDefaultAsync(p => p.Id == request.ProjectId, cancellationToken)
            ?? throw new NotFoundException(nameof(Project));
        var rule = await db.ClaimRuleAsync(request.Milestone, cancellationToken);
        var rates = await RateTable.ReadAsync(db, cancellationToken);
        var amount = Buckets.MicroYuan(project.Currency, project.Amount, rates.Of(calendar.Today.Year));
        var (usual, special) = (rule.ReviewersFor(amount, false), rule.ReviewersFor(amount, true));
        var returned = await ReturnedAsync(project.Id, request.Milestone, cancellationToken);
        var files = await db.ProjectFiles.AsNoTracking().Where(f => f.ProjectId == project.Id && f.RemovedAt == null && f.SupersededBy == null)
            .OrderByDescending(f => f.AddedAt).Take(MostFiles).Select(ClaimFiles.Row).ToListAsync(cancellationToken);
        var before = returned?.Evidence.Where(e => e.ReplacedInRound is null).ToLookup(e => e.Need, e => e.FileId);
        return new ClaimFormDto
        {
            Needs = [.. rule.Needs.Select(n => new ClaimNeedDto(n.Code, n.Label, n.IsMandatory, before is null ? [] : [.. files.Where(f => before[n.Code].Contains(f.Id))]))],
            Files = files,
            Reviewers = ClaimReviewersDto.Of(usual.Verifiers, usual.Approvers, usual.GoesToTop),
            WithSpecialTerms = special == usual ? null : ClaimReviewersDto.Of(special.Verifiers, special.Approvers, special.GoesToTop),
            MissingFields = [.. rule.Fields.Where(f => !ProjectFields.IsFilled(project, f)).Select(f => ErrorTexts.Word(f))],
            MissingMilestones = [.. rule.Milestones.Members().Where(m => project.DateOf(m) is null).Select(m => ErrorTexts.Word(m))],
            ShutGate = await gates.RefusalAsync(project, request.Milestone, cancellationToken) is { } refusal ? ErrorTexts.Of(refusal.Code, refusal.Arguments) : null,
            Returned = returned is null ? null : Typed(returned),
        };
    }

    private Task<StageClaim?> ReturnedAsync(Guid project, Milestone milestone, CancellationToken cancellationToken)
    {
        var user = context.Viewer.UserId;
        return db.StageClaims.AsNoTracking().Include(c => c.Steps).Include(c => c.Evidence)
            .Where(c => c.ProjectId == project && c.Milestone == milestone && !c.IsCorrection && c.State == ClaimState.Returned && c.ProposerId == user)
            .OrderByDescending(c => c.WaitingSince).FirstOrDefaultAsync(cancellationToken);
    }

    private static ReturnedClaimDto Typed(StageClaim claim)
    {
        var last = claim.Steps.MaxBy(s => s.Ordinal)!;
        return new ReturnedClaimDto(claim.Id, claim.Version, claim.OccurredOn, claim.Document, claim.Note, claim.HasSpecialTerms, new ClaimStepDto(last.Act, last.By, last.Role, last.At, last.Note));
    }
}
