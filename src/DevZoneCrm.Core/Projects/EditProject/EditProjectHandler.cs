using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.EditProject;

public sealed class EditProjectHandler(IAppDbContext db, IViewerContext context, NoticeWriter notices) : IRequestHandler<EditProjectCommand, long>
{
    public async Task<long> Handle(EditProjectCommand request, CancellationToken cancellationToken)
    {
        var project = await db.LoadAsync(request.ProjectId, cancellationToken);
        db.ExpectVersion(project, request.Version);
        await CheckReferencesAsync(project, request.Facts, cancellationToken);
        if (request.Facts.Confidentiality == Confidentiality.Secret && project.Confidentiality != Confidentiality.Secret && context.Viewer.UserId is { } user)
        {
            // Raising the level must not shut out whoever raises it.
            project.GrantAccess(user);
        }

        if (request.Facts.UnitId != project.UnitId)
        {
            project.KeepSplit();
        }

        var owner = project.OwnerPostId;
        project.ReviseFacts(request.Facts);
        if (project.OwnerPostId != owner)
        {
            await notices.TellPostAsync(project.OwnerPostId, NoticeContent.Of(NoticeKind.ProjectAssigned, $"/projects/{project.Id}", project.Id, context.Viewer.Name), cancellationToken);
        }

        project.SetInvestors(InvestorNames.Split(request.Investors, request.CreditCode));
        project.SetKeyLists(request.KeyLists);
        await db.SaveChangesAsync(cancellationToken);
        return project.Version;
    }

    private async Task CheckReferencesAsync(Project project, ProjectFacts facts, CancellationToken cancellationToken)
    {
        if (facts.UnitId != project.UnitId)
        {
            // A unit does not hand its projects away by an edit: that is a transfer, which the office decides.
            if (context.Viewer.Scope < ProjectScope.All)
            {
                throw new RuleException(ProjectErrors.OtherUnit);
            }

            if (!await db.Units.AnyAsync(u => u.Id == facts.UnitId, cancellationToken))
            {
                throw new RuleException(ProjectErrors.UnitUnknown);
            }
        }

        if (facts.ChainId is { } chain && chain != project.ChainId && !await db.Chains.AnyAsync(c => c.Id == chain, cancellationToken))
        {
            throw new RuleException(ProjectErrors.ChainUnknown);
        }

        if (facts.OwnerPostId is { } post && post != project.OwnerPostId && !await db.Posts.AnyAsync(p => p.Id == post, cancellationToken))
        {
            throw new RuleException(ProjectErrors.OwnerUnknown);
        }
    }
}
