using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision.GetSupervisionChoices;

public sealed class GetSupervisionChoicesHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetSupervisionChoicesQuery, SupervisionChoicesDto>
{
    public async Task<SupervisionChoicesDto> Handle(GetSupervisionChoicesQuery request, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        var held = await db.Posts.AsNoTracking().Where(p => p.ValidFrom <= today && (p.ValidTo == null || p.ValidTo >= today))
            .Join(db.People, p => p.PersonId, w => w.Id, (p, w) => new { Post = p, w.Name })
            .Select(x => new { x.Post.Role, Post = new SupervisionPostDto(x.Post.Id, x.Name, x.Post.Title, db.Units.Where(u => u.Id == x.Post.UnitId).Select(u => u.ShortName).FirstOrDefault()) })
            .ToListAsync(cancellationToken);
        var code = request.ProjectCode?.Trim();
        var project = string.IsNullOrEmpty(code) ? null : await db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(context.Viewer)).Where(p => p.Code == code)
            .Select(p => new SupervisionProjectDto(p.Id, p.Code, p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name, p.OwnerPostId)).SingleOrDefaultAsync(cancellationToken);
        return new SupervisionChoicesDto(
            [.. held.Select(x => x.Post).OrderBy(p => p.Unit ?? string.Empty, StringComparer.Ordinal).ThenBy(p => p.Person, StringComparer.Ordinal)],
            [.. held.Where(x => x.Role == PostRole.Leader).Select(x => x.Post.Person).Distinct(StringComparer.Ordinal)],
            project);
    }
}
