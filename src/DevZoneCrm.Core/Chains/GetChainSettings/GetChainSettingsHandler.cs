using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Chains.GetChainSettings;

public sealed class GetChainSettingsHandler(IAppDbContext db) : IRequestHandler<GetChainSettingsQuery, IReadOnlyList<ChainRowDto>>
{
    public async Task<IReadOnlyList<ChainRowDto>> Handle(GetChainSettingsQuery request, CancellationToken cancellationToken)
    {
        var projects = await db.Projects.Where(p => p.ChainId != null).GroupBy(p => p.ChainId!.Value)
            .Select(g => new { g.Key, All = g.Count(), Open = g.Count(p => p.Status == ProjectStatus.Active || p.Status == ProjectStatus.OnHold) })
            .ToDictionaryAsync(g => g.Key, cancellationToken);
        var chains = await db.Chains.AsNoTracking().OrderBy(c => c.ValidTo != null).ThenBy(c => c.Class).ThenBy(c => c.ValidFrom).ThenBy(c => c.Name).ToListAsync(cancellationToken);
        return chains.ConvertAll(c => new ChainRowDto(c.Id, c.Version, c.Name, c.Class, c.ValidFrom, c.ValidTo, projects.GetValueOrDefault(c.Id)?.All ?? 0, projects.GetValueOrDefault(c.Id)?.Open ?? 0));
    }
}
