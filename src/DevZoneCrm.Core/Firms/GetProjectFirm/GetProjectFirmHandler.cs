using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.GetProjectFirm;

public sealed class GetProjectFirmHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetProjectFirmQuery, ProjectFirmDto>
{
    public async Task<ProjectFirmDto> Handle(GetProjectFirmQuery request, CancellationToken cancellationToken)
    {
        var (viewer, today, id) = (context.Viewer, calendar.Today, request.ProjectId);
        var project = await db.Projects.AsNoTracking().Include(p => p.Shares).Include(p => p.Aliases).Where(ProjectVisibility.InFull(viewer)).SingleOrDefaultAsync(p => p.Id == id, cancellationToken)
            ?? throw new NotFoundException(nameof(Project));
        var changeable = await db.Projects.ChangeableBy(viewer).AnyAsync(p => p.Id == id, cancellationToken);
        var rules = await db.FirmRulesAsync(cancellationToken);
        var units = await db.Units.AsNoTracking().OrderBy(u => u.Name).Select(u => new { u.Id, u.ShortName, u.ValidFrom, u.ValidTo }).ToListAsync(cancellationToken);
        var names = units.ToDictionary(u => u.Id, u => u.ShortName);
        var claims = await db.FirmClaims.AsNoTracking().Where(c => c.ProjectId == id).OrderByDescending(c => c.ClaimedAt).ToListAsync(cancellationToken);
        var open = claims.Find(c => c.End is null);
        var proposal = await db.SplitProposals.AsNoTracking().Include(s => s.Lines).SingleOrDefaultAsync(s => s.ProjectId == id && s.State == SplitState.Proposed, cancellationToken);
        var parts = new ProjectFirmParts(db, viewer, today, names);
        var runs = ClaimDesk.IsInRegime(project);
        var rivals = runs ? await parts.RivalsAsync(id, cancellationToken) : [];
        var (own, isDivided) = (viewer.UnitId == project.UnitId, project.Shares.Any(s => s.UnitId == viewer.UnitId));
        return new ProjectFirmDto
        {
            ProjectId = id,
            ProjectVersion = project.Version,
            Investor = project.LeadInvestor,
            UnitId = project.UnitId,
            Claim = open is null || !runs ? null : (await db.OpenClaims(p => p.Id == id).RowsAsync(db, viewer, today, rules.WarningDays, cancellationToken)).SingleOrDefault(),
            ExtendedBy = open?.ExtendedBy,
            ExtensionReason = open?.ExtensionReason,
            Past = [.. claims.Where(c => c.End is not null).Select(c => new PastClaimDto(names[c.UnitId], c.RecordedBy, c.Origin, c.ClaimedAt, c.End!.Value, c.ClosedAt!.Value))],
            Rivals = rivals,
            Requests = await parts.RequestsAsync(id, cancellationToken),
            Disputes = await parts.DisputesAsync(id, cancellationToken),
            Shares = [.. project.Shares.OrderByDescending(s => s.Percent).Select(s => new ShareDto(s.UnitId, names[s.UnitId], s.Percent, s.Role))],
            SplitFixedOn = project.SplitFixedOn,
            Proposal = proposal is null ? null : new ProposalDto(
                proposal.Id,
                proposal.Version,
                names[proposal.ByUnitId],
                proposal.ProposedBy,
                proposal.Reason,
                [.. proposal.Lines.OrderByDescending(l => l.Percent).Select(l => new ShareDto(l.UnitId, names[l.UnitId], l.Percent, l.Role, l.AgreedBy, l.AgreedAt))],
                viewer.May(Permission.SettleClaims) && proposal.Lines.Any(l => l.UnitId == viewer.UnitId && l.AgreedAt is null)),
            Aliases = [.. project.Aliases.OrderByDescending(a => a.UntilOn).Select(a => new AliasDto(a.Name, a.Kind, a.UntilOn, a.RecordedBy))],
            Units = [.. units.Where(u => u.ValidFrom <= today && (u.ValidTo is null || u.ValidTo >= today)).Select(u => new UnitDto(u.Id, u.ShortName))],
            Merges = await parts.MergesAsync(id, changeable && viewer.May(Permission.MergeProjects), cancellationToken),
            WarningDays = rules.WarningDays,
            IsInRegime = runs,
            MayClaim = runs && open is null && changeable && viewer.May(Permission.RegisterLeads),
            MayExtend = runs && open is { IsProtected: true, ExtendedOn: null } && today <= open.LapsesOn && viewer.May(Permission.ExtendClaims),
            MayAsk = rivals.Count > 0 && own && viewer.May(Permission.RegisterLeads),
            MayOffer = runs && own && viewer.May(Permission.SettleClaims),
            MayDispute = rivals.Count > 0 && own && viewer.May(Permission.SettleClaims),
            MaySplit = (own || isDivided) && proposal is null && project.SplitFixedOn is null && project.Stage < ProjectStage.Signed && project.Status <= ProjectStatus.OnHold && viewer.May(Permission.SettleClaims),
            MayRedivide = project.SplitFixedOn is not null && viewer.May(Permission.RuleClaims),
            MayRename = changeable && viewer.May(Permission.EditProjects),
            MayMerge = changeable && viewer.May(Permission.MergeProjects),
        };
    }
}
