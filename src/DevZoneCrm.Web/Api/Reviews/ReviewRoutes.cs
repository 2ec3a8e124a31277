using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Reviews.AddExpert;
using DevZoneCrm.Core.Reviews.ClosePanel;
using DevZoneCrm.Core.Reviews.ConvenePanel;
using DevZoneCrm.Core.Reviews.DecideReview;
using DevZoneCrm.Core.Reviews.DeclareRecusal;
using DevZoneCrm.Core.Reviews.ExcuseExpert;
using DevZoneCrm.Core.Reviews.ExtendPanel;
using DevZoneCrm.Core.Reviews.GetProjectReviews;
using DevZoneCrm.Core.Reviews.GetReview;
using DevZoneCrm.Core.Reviews.GiveOpinion;
using DevZoneCrm.Core.Reviews.OpenReview;
using DevZoneCrm.Core.Reviews.PreCheckReview;
using DevZoneCrm.Core.Reviews.RecheckReview;
using DevZoneCrm.Core.Reviews.ReconsiderReview;
using DevZoneCrm.Core.Reviews.RecordDelivery;
using DevZoneCrm.Core.Reviews.ResolveObjection;
using DevZoneCrm.Core.Reviews.ReturnReview;
using DevZoneCrm.Core.Reviews.ReviseReview;
using DevZoneCrm.Core.Reviews.ScoreReview;
using DevZoneCrm.Core.Reviews.SearchReviews;
using DevZoneCrm.Core.Reviews.SubmitReview;

namespace DevZoneCrm.Web.Api.Reviews;

/// <summary>/reviews: 质量评估. Who may take a step is asked as on the pages.</summary>
public static class ReviewRoutes
{
    public static void MapReviews(this IEndpointRouteBuilder api)
    {
        var reviews = api.MapGroup("/reviews").WithTags("Reviews");
        reviews.MapGet("", SearchAsync).WithName("SearchReviews").WithSummary("A page of the reviews the caller may see; without a shelf those that wait for the caller.").Produces<ReviewListDto>().ProducesProblem(StatusCodes.Status403Forbidden);
        reviews.MapGet("/{id:guid}", GetAsync).WithName("GetReview").WithSummary("One review: application, opinions, panel, score and decision, as far as the caller may see it.").Produces<ReviewDto>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/projects/{id:guid}/reviews", OfProjectAsync).WithTags("Reviews").WithName("GetProjectReviews").WithSummary("The reviews of a project, and how it stands at the gate before 签约.")
            .Produces<ProjectReviewsDto>().ProducesProblem(StatusCodes.Status404NotFound);
        Refusable<IdResponse>(api.MapPost("/projects/{id:guid}/reviews", OpenAsync).WithTags("Reviews").WithName("OpenReview").WithSummary("Begins a 预审 or 评估 of a project."), StatusCodes.Status201Created);
        Refusable<VersionResponse>(reviews.MapPost("/{id:guid}/revise", ReviseAsync).WithName("ReviseReview").WithSummary("Changes the application before it is handed in."));
        MapApplication(reviews);
        MapPanel(reviews);
        Refusable<IdResponse>(reviews.MapPost("/{id:guid}/deliveries", DeliverAsync).WithName("RecordDelivery").WithSummary("What became of a promise (履约)."), StatusCodes.Status201Created);
        Refusable<IdResponse>(reviews.MapPost("/{id:guid}/reconsider", ReconsiderAsync).WithName("ReconsiderReview").WithSummary("Asks once for a second look at a refused review (复议)."), StatusCodes.Status201Created);
    }

    private static void MapApplication(RouteGroupBuilder reviews)
    {
        Step(reviews, "/{id:guid}/submit", "SubmitReview", "Hands the application in (提出).", (id, r) => new SubmitReviewCommand(id, r.Version));
        Step(reviews, "/{id:guid}/return", "ReturnReview", "Hands the application back (退回补正).", (id, r) => new ReturnReviewCommand(id, r.Version, r.Reason ?? string.Empty));
        Step(reviews, "/{id:guid}/precheck", "PreCheckReview", "Answers every 一票否决 and asks the departments (预审).", (id, r) => new PreCheckReviewCommand(id, r.Version, r.Vetoes, r.Note));
        Step(reviews, "/{id:guid}/decide", "DecideReview", "The decision; of a large project the director's.", (id, r) => new DecideReviewCommand(id, r.Version, r.Accept, r.Conditions, r.Note));
        Step(reviews, "/{id:guid}/recheck", "RecheckReview", "The conditions of a C are met, or not (复核).", (id, r) => new RecheckReviewCommand(id, r.Version, r.Accept, r.Note ?? string.Empty));
        Step(reviews, "/opinions/{id:guid}/answer", "GiveOpinion", "A department's opinion.", (id, r) => new GiveOpinionCommand(id, r.Version, r.Answer, r.Note));
        Step(reviews, "/opinions/{id:guid}/resolve", "ResolveObjection", "How a department's objection was settled.", (id, r) => new ResolveObjectionCommand(id, r.Version, r.Note ?? string.Empty));
    }

    private static void MapPanel(RouteGroupBuilder reviews)
    {
        Step(reviews, "/{id:guid}/convene", "ConvenePanel", "Names the panel.", (id, r) => new ConvenePanelCommand(id, r.Version, r.PersonIds));
        Step(reviews, "/{id:guid}/experts", "AddExpert", "One more member, in place of one who recused: the first of the persons named.", (id, r) => new AddExpertCommand(id, r.Version, r.PersonIds is [var first, ..] ? first : Guid.Empty));
        Step(reviews, "/{id:guid}/extend", "ExtendPanel", "Opens the file to the panel for as many days again.", (id, r) => new ExtendPanelCommand(id, r.Version));
        Step(reviews, "/{id:guid}/close-panel", "ClosePanel", "Ends the panel and works the sheet out.", (id, r) => new ClosePanelCommand(id, r.Version));
        Step(reviews, "/experts/{id:guid}/score", "ScoreReview", "A member's marks; may be sent again until the panel closes.", (id, r) => new ScoreReviewCommand(id, r.Version, r.Marks, r.Note));
        Step(reviews, "/experts/{id:guid}/recuse", "DeclareRecusal", "A member says why he does not score (回避).", (id, r) => new DeclareRecusalCommand(id, r.Version, r.Reason ?? string.Empty));
        Step(reviews, "/experts/{id:guid}/excuse", "ExcuseExpert", "The office takes a member off the panel.", (id, r) => new ExcuseExpertCommand(id, r.Version, r.Reason ?? string.Empty));
    }

    private static void Step(RouteGroupBuilder reviews, string path, string name, string summary, Func<Guid, ReviewStepRequest, ICommand<long>> command) => Refusable<VersionResponse>(reviews
        .MapPost(path, async (Guid id, ReviewStepRequest request, IAppSender sender, CancellationToken cancellationToken) =>
            (await sender.Send(command(id, request), cancellationToken)).Answer(version => Results.Ok(new VersionResponse(version))))
        .WithName(name).WithSummary(summary));

    private static void Refusable<T>(RouteHandlerBuilder route, int status = StatusCodes.Status200OK) => route.Produces<T>(status)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> SearchAsync(IAppSender sender, CancellationToken cancellationToken, ReviewShelf shelf = ReviewShelf.ToDo, int page = 1) =>
        (await sender.Send(new SearchReviewsQuery(shelf, page), cancellationToken)).Answer(found => Results.Ok(found));

    private static async Task<IResult> GetAsync(Guid id, IAppSender sender, CancellationToken cancellationToken) => (await sender.Send(new GetReviewQuery(id), cancellationToken)).Answer(review => Results.Ok(review));

    private static async Task<IResult> OfProjectAsync(Guid id, IAppSender sender, CancellationToken cancellationToken) => (await sender.Send(new GetProjectReviewsQuery(id), cancellationToken)).Answer(reviews => Results.Ok(reviews));

    private static async Task<IResult> OpenAsync(Guid id, ReviewApplicationRequest r, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new OpenReviewCommand(id, r.Kind, r.Inputs), cancellationToken)).Answer(review => Results.Created($"{ApiHosting.Root}/reviews/{review}", new IdResponse(review)));

    private static async Task<IResult> ReviseAsync(Guid id, ReviewApplicationRequest r, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ReviseReviewCommand(id, r.Version, r.Inputs), cancellationToken)).Answer(version => Results.Ok(new VersionResponse(version)));

    private static async Task<IResult> DeliverAsync(Guid id, DeliveryRequest r, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new RecordDeliveryCommand(id, r.Promise, r.Actual, r.AsOf, r.Source), cancellationToken)).Answer(delivery => Results.Created($"{ApiHosting.Root}/reviews/{id}", new IdResponse(delivery)));

    private static async Task<IResult> ReconsiderAsync(Guid id, ReviewStepRequest r, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new ReconsiderReviewCommand(id, r.Reason ?? string.Empty), cancellationToken)).Answer(review => Results.Created($"{ApiHosting.Root}/reviews/{review}", new IdResponse(review)));
}
