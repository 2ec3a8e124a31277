using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Merging;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.PreviewMerge;

public sealed class PreviewMergeHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<PreviewMergeQuery, MergePreviewDto>
{
    public async Task<MergePreviewDto> Handle(PreviewMergeQuery request, CancellationToken cancellationToken)
    {
        var theirs = db.Projects.AsNoTracking().Include(p => p.Investors).ChangeableBy(context.Viewer);
        var key = request.OtherKey.Trim();
        var mine = await theirs.SingleOrDefaultAsync(p => p.Id == request.ProjectId, cancellationToken) ?? throw new NotFoundException(nameof(Project));
        var other = await (Guid.TryParse(key, out var id) ? theirs.Where(p => p.Id == id) : theirs.Where(p => p.Code == key)).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(Project));
        MergeRules.Require(mine, other);
        var chains = await db.Chains.AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken);
        var units = await db.Units.AsNoTracking().Where(u => u.Id == mine.UnitId || u.Id == other.UnitId).ToDictionaryAsync(u => u.Id, u => u.ShortName, cancellationToken);
        string? Chain(Guid? chain) => chain is { } known ? chains.GetValueOrDefault(known) : null;
        var otherId = other.Id;
        return new MergePreviewDto
        {
            Shown = other.Confidentiality > mine.Confidentiality ? (otherId, other.Confidentiality) : (mine.Id, mine.Confidentiality),
            ProjectId = mine.Id,
            Version = mine.Version,
            Code = mine.Code,
            OtherId = otherId,
            OtherVersion = other.Version,
            OtherCode = other.Code,
            Unit = units[mine.UnitId],
            OtherUnit = units[other.UnitId],
            Lines = [.. Enum.GetValues<MergeField>().Select(f => new MergeLineDto(f, mine.Text(f, Chain), other.Text(f, Chain)))],
            Activities = await db.Activities.CountAsync(a => a.ProjectId == otherId, cancellationToken),
            Files = await db.ProjectFiles.CountAsync(f => f.ProjectId == otherId, cancellationToken),
            Links = await db.ProjectLinks.CountAsync(l => l.ProjectId == otherId || l.BaseProjectId == otherId, cancellationToken),
            Claims = await db.FirmClaims.CountAsync(c => c.ProjectId == otherId, cancellationToken),
        };
    }
}
