using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Race.GetRaceStandings;

public sealed class GetRaceStandingsHandler(IAppDbContext db, RaceTables tables) : IRequestHandler<GetRaceStandingsQuery, RaceStandingsDto>
{
    public async Task<RaceStandingsDto> Handle(GetRaceStandingsQuery request, CancellationToken cancellationToken)
    {
        var table = await tables.ReadAsync(request.Period, request.AsOf, cancellationToken);
        return new RaceStandingsDto(RaceHeadDto.Of(table), await db.GroupedAsync(table, cancellationToken));
    }
}
