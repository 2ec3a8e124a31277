using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Zones.GetZone;

public sealed class GetZoneHandler(IAppDbContext db) : IRequestHandler<GetZoneQuery, ZoneDto?>
{
    public Task<ZoneDto?> Handle(GetZoneQuery request, CancellationToken cancellationToken) =>
        db.Zones.OrderBy(z => z.Id).Select(z => new ZoneDto(z.Name, z.NameEn, z.IsDemo)).FirstOrDefaultAsync(cancellationToken);
}
