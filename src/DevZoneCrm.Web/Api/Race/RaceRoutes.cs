using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.GetProjectRace;
using DevZoneCrm.Core.Race.GetRaceStandings;
using DevZoneCrm.Core.Race.GetRaceUnit;

namespace DevZoneCrm.Web.Api.Race;

/// <summary>/race: standings and what each score is made of; /projects/{id}/race: one project's points.</summary>
public static class RaceRoutes
{
    public static void MapRace(this IEndpointRouteBuilder api)
    {
        var race = api.MapGroup("/race").WithTags("Race").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        race.MapGet("/standings", StandingsAsync).WithName("GetRaceStandings").WithSummary("Standings by group of a month (2026-11), a quarter (2026-Q4), a year (2026) or the years of a race (2024..2026).").Produces<RaceStandingsDto>();
        race.MapGet("/units/{id:guid}", UnitAsync).WithName("GetRaceUnit").WithSummary("A unit's score with its entries, a page of projects at a time. Projects you may not see are one sum.")
            .Produces<RaceUnitDto>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/projects/{id}/race", ProjectAsync).WithTags("Race").WithName("GetProjectRace").WithSummary("A project's points, its clocks and what it could earn next; by id or by code.")
            .Produces<ProjectRaceDto>().ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> StandingsAsync(string? period, DateOnly? asOf, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetRaceStandingsQuery(period, asOf), cancellationToken)).Answer(found => Results.Ok(found));

    private static async Task<IResult> UnitAsync(Guid id, string? period, DateOnly? asOf, RaceMilestone? milestone, RaceSign? sign, bool? corrections, int? page, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetRaceUnitQuery(id, period, asOf, milestone, sign, corrections ?? false, page ?? 1), cancellationToken)).Answer(found => Results.Ok(found));

    private static async Task<IResult> ProjectAsync(string id, bool? corrections, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetProjectRaceQuery(id, corrections ?? false), cancellationToken)).Answer(found => Results.Ok(found));
}
