using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.RegisterLead;

public sealed class RegisterLeadHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<RegisterLeadCommand, RegisteredLeadDto>
{
    public async Task<RegisteredLeadDto> Handle(RegisterLeadCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var unitId = await UnitAsync(request, viewer, cancellationToken);
        if (request.ChainId is { } chain && !await db.Chains.AnyAsync(c => c.Id == chain && (c.ValidTo == null || c.ValidTo >= calendar.Today), cancellationToken))
        {
            throw new RuleException(ProjectErrors.ChainUnknown);
        }

        var facts = new ProjectFacts
        {
            Name = request.Name,
            Content = request.Content,
            UnitId = unitId,
            OwnerPostId = viewer.UnitId == unitId ? viewer.PostId : null,
            ChainId = request.ChainId,
            Sector = request.Sector,
            SourceChannel = request.SourceChannel,
            Confidentiality = request.Confidentiality,
        };
        var today = calendar.Today;
        var code = await FreeCodeAsync(today, cancellationToken);
        var project = Project.RegisterLead(
            code, facts, InvestorNames.Split(request.Investor, request.CreditCode), Money.FromWan(request.AmountWan, request.Currency), request.OccurredOn ?? today, today, calendar.Now.ToUniversalTime(), viewer.UserId);
        if (request.Confidentiality == Confidentiality.Secret && viewer.UserId is { } user)
        {
            // A 保密 project is seen by those on its list only: whoever logs it is the first.
            project.GrantAccess(user);
        }

        db.Projects.Add(project);
        await db.SaveChangesAsync(cancellationToken);
        return new RegisteredLeadDto(project.Id, project.Code, project.Version);
    }

    private async Task<Guid> UnitAsync(RegisterLeadCommand request, Viewer viewer, CancellationToken cancellationToken)
    {
        var unitId = request.UnitId ?? viewer.UnitId ?? throw new RuleException(ProjectErrors.NoUnit);
        if (viewer.UnitId is { } own && own != unitId)
        {
            throw new RuleException(ProjectErrors.OtherUnit);
        }

        var today = calendar.Today;
        var exists = await db.Units.AnyAsync(u => u.Id == unitId && u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today), cancellationToken);
        return exists ? unitId : throw new RuleException(ProjectErrors.UnitUnknown);
    }

    // The unique index decides; looking first only makes a clash of two on one day improbable.
    private async Task<string> FreeCodeAsync(DateOnly today, CancellationToken cancellationToken)
    {
        string code;
        do
        {
            code = ProjectCode.New(today);
        }
        while (await db.Projects.AnyAsync(p => p.Code == code, cancellationToken));
        return code;
    }
}
