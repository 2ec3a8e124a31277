using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Race.Awards.DecideAward;
using DevZoneCrm.Core.Race.Awards.GetAwards;
using DevZoneCrm.Core.Race.Boards.AnswerAppeal;
using DevZoneCrm.Core.Race.Boards.FileAppeal;
using DevZoneCrm.Core.Race.Boards.GetBoard;
using DevZoneCrm.Core.Race.Boards.GetBoards;
using DevZoneCrm.Core.Race.Boards.PublishBoard;
using DevZoneCrm.Core.Race.Files.AddRaceFile;
using DevZoneCrm.Core.Race.Files.GetRaceFile;
using DevZoneCrm.Core.Race.Records.BookPenalty;
using DevZoneCrm.Web.Api.Projects;

namespace DevZoneCrm.Web.Api.Race;

/// <summary>/race/boards with their appeals, /race/awards, /race/records, /race/files.</summary>
public static class RaceBoardRoutes
{
    public static void MapRaceBoards(this IEndpointRouteBuilder api)
    {
        var race = api.MapGroup("/race").WithTags("Race").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        race.MapGet("/boards", BoardsAsync).WithName("GetRaceBoards").WithSummary("The boards of a year: due days, state, open appeals.").Produces<BoardsDto>();
        race.MapGet("/boards/{month}", BoardAsync).WithName("GetRaceBoard").WithSummary("A published board (2026-10) as published, with later corrections beside it.").Produces<BoardDto>();
        race.MapPost("/boards", PublishAsync).WithName("PublishRaceBoard").WithSummary("Publishes a month's board; what it keeps never changes.").Produces<PublishBoardResponse>();
        race.MapPost("/boards/{month}/appeals", AppealAsync).WithName("FileRaceAppeal").WithSummary("Objects to one line of one's own unit, within the days to object.").Produces<IdResponse>().ProducesProblem(StatusCodes.Status404NotFound);
        race.MapPost("/appeals/{id:guid}/answer", AnswerAsync).WithName("AnswerRaceAppeal").WithSummary("Answers an appeal; an upheld one books a new line that corrects the old.")
            .Produces<VersionResponse>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        race.MapGet("/awards", AwardsAsync).WithName("GetRaceAwards").WithSummary("Flags and cards of a year, and who holds the flags now.").Produces<RaceAwardsDto>();
        race.MapPost("/awards/{id:guid}/decision", DecideAsync).WithName("DecideRaceAward").WithSummary("Confirms or declines a proposed flag or card.")
            .Produces<VersionResponse>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        race.MapPost("/files", AddFileAsync).WithName("AddRaceFile").WithSummary("Takes in evidence to be named in an appeal or a booking; the body is the file itself. PDF, JPEG, PNG, WebP, docx or xlsx by content.")
            .Accepts<Stream>("application/octet-stream").Produces<FileResponse>(StatusCodes.Status201Created);
        race.MapGet("/files/{id:guid}", FileAsync).WithName("GetRaceFile").WithSummary("The bytes of a piece of evidence, for those who may read what it proves.")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);
        race.MapPost("/records", PenaltyAsync).WithName("BookRacePenalty").WithSummary("Books a penalty on a unit, with reason and evidence.").Produces<IdResponse>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> BoardsAsync(int? year, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetBoardsQuery(year), cancellationToken)).Answer(found => Results.Ok(found));

    private static async Task<IResult> BoardAsync(string month, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetBoardQuery(month), cancellationToken)).Answer(found => Results.Ok(found));

    private static async Task<IResult> PublishAsync(PublishBoardRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new PublishBoardCommand(request.Month), cancellationToken)).Answer(until => Results.Ok(new PublishBoardResponse(until)));

    private static async Task<IResult> AppealAsync(string month, AppealRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new FileAppealCommand(month, request.EntryId, request.Reason, request.Evidence, request.Files), cancellationToken)).Answer(id => Results.Ok(new IdResponse(id)));

    private static async Task<IResult> AnswerAsync(Guid id, AppealAnswerRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new AnswerAppealCommand(id, request.Version, request.Upheld, request.Points, request.Reason), cancellationToken)).Answer(version => Results.Ok(new VersionResponse(version)));

    private static async Task<IResult> AwardsAsync(int? year, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetAwardsQuery(year), cancellationToken)).Answer(found => Results.Ok(found));

    private static async Task<IResult> DecideAsync(Guid id, AwardDecisionRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new DecideAwardCommand(id, request.Version, request.Confirmed, request.Reason), cancellationToken)).Answer(version => Results.Ok(new VersionResponse(version)));

    private static async Task<IResult> AddFileAsync(string name, Stream body, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new AddRaceFileCommand(name, body), cancellationToken)).Answer(file => Results.Created($"{ApiHosting.Root}/race/files/{file}", new FileResponse(file)));

    // Never as what it says it is: whoever downloads by program decides what to do with it.
    private static async Task<IResult> FileAsync(Guid id, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetRaceFileQuery(id), cancellationToken)).Answer(file => Results.Stream(file.Content, "application/octet-stream", file.Name));

    private static async Task<IResult> PenaltyAsync(PenaltyRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new BookPenaltyCommand(request.Kind, request.UnitId, request.ProjectCode, request.On, request.Reason, request.Evidence, request.Files), cancellationToken)).Answer(id => Results.Ok(new IdResponse(id)));
}
