using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Links.GetRelatedProjects;

public sealed class GetRelatedProjectsHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetRelatedProjectsQuery, RelatedProjectsDto>
{
    public async Task<RelatedProjectsDto> Handle(GetRelatedProjectsQuery request, CancellationToken cancellationToken)
    {
        var (id, viewer) = (request.ProjectId, context.Viewer);
        var inFull = db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(viewer));
        if (!await inFull.AnyAsync(p => p.Id == id, cancellationToken))
        {
            throw new NotFoundException(nameof(Project));
        }

        var links = await db.ProjectLinks.AsNoTracking().Where(l => l.ProjectId == id || l.BaseProjectId == id)
            .Join(inFull, l => l.ProjectId == id ? l.BaseProjectId : l.ProjectId, p => p.Id, (l, p) => new { Link = l, Project = p })
            .OrderBy(x => x.Link.Kind).ThenBy(x => x.Project.FirstOn).ThenBy(x => x.Project.Code)
            .Select(x => new RelatedProjectDto
            {
                ProjectId = x.Project.Id,
                Name = x.Project.Confidentiality == Confidentiality.Secret ? x.Project.CodeName ?? x.Project.Code : x.Project.Name,
                Code = x.Project.Code,
                Investment = new Money(x.Project.Amount, x.Project.Currency),
                Stage = x.Project.Stage,
                Status = x.Project.Status,
                LinkId = x.Link.Id,
                Kind = x.Link.Kind,
                IsBase = x.Link.ProjectId == id,
                Note = x.Link.Note,
            }).ToListAsync(cancellationToken);
        var mayLink = viewer.May(Permission.EditProjects) && await db.Projects.ChangeableBy(viewer).AnyAsync(p => p.Id == id, cancellationToken);
        return new RelatedProjectsDto(links, await SuggestionsAsync(inFull, id, cancellationToken), mayLink);
    }

    // Two looks by index, the sure one first; names are compared by the key that other spellings share.
    private async Task<IReadOnlyList<RelatedProjectDto>> SuggestionsAsync(IQueryable<Project> inFull, Guid id, CancellationToken cancellationToken)
    {
        var own = await db.ProjectInvestors.Where(i => i.ProjectId == id).Select(i => new { i.NameKey, i.CreditCode }).ToListAsync(cancellationToken);
        var (keys, codes) = (own.Select(i => i.NameKey).Where(k => k.Length > 1).ToList(), own.Select(i => i.CreditCode).OfType<string>().ToList());
        var same = db.ProjectInvestors.Where(i => i.ProjectId != id && (keys.Contains(i.NameKey) || (i.CreditCode != null && codes.Contains(i.CreditCode))));
        return await inFull
            .Where(p => same.Any(i => i.ProjectId == p.Id) && !db.ProjectLinks.Any(l => (l.ProjectId == id && l.BaseProjectId == p.Id) || (l.BaseProjectId == id && l.ProjectId == p.Id)))
            .OrderByDescending(p => p.FirstOn).ThenBy(p => p.Code).Take(GetRelatedProjectsQuery.MaxSuggestions)
            .Select(p => new RelatedProjectDto
            {
                ProjectId = p.Id,
                Name = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name,
                Code = p.Code,
                Investment = new Money(p.Amount, p.Currency),
                Stage = p.Stage,
                Status = p.Status,
                Kind = ProjectLinkKind.SameInvestor,
                Reason = p.Investors.Any(i => i.CreditCode != null && codes.Contains(i.CreditCode)) ? LinkReason.SameCreditCode : LinkReason.SameFirm,
            }).ToListAsync(cancellationToken);
    }
}
