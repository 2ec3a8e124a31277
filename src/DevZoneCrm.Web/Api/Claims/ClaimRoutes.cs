using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Claims.ApproveClaim;
using DevZoneCrm.Core.Projects.Claims.GetClaim;
using DevZoneCrm.Core.Projects.Claims.GetClaimRules;
using DevZoneCrm.Core.Projects.Claims.RefileClaim;
using DevZoneCrm.Core.Projects.Claims.ReturnClaim;
using DevZoneCrm.Core.Projects.Claims.SearchClaims;
using DevZoneCrm.Core.Projects.Claims.VerifyClaim;
using DevZoneCrm.Core.Projects.Claims.WithdrawClaim;
using DevZoneCrm.Web.Api.Projects;

namespace DevZoneCrm.Web.Api.Claims;

/// <summary>/claims: 申报 and 认定. A claim is filed as a move of its project.</summary>
public static class ClaimRoutes
{
    public static void MapClaims(this IEndpointRouteBuilder api)
    {
        var claims = api.MapGroup("/claims").WithTags("Claims");
        claims.MapGet("", SearchAsync).WithName("SearchClaims").WithSummary("A page of the claims the caller may see; without a scope those that wait for the caller.").Produces<ClaimListDto>().ProducesProblem(StatusCodes.Status400BadRequest);
        claims.MapGet("/rules", RulesAsync).WithName("GetClaimRules").WithSummary("Who confirms each stage, and the documents it needs.").Produces<IReadOnlyList<ClaimRuleResponse>>();
        claims.MapGet("/{id:guid}", GetAsync).WithName("GetClaim").WithSummary("One claim with its course and its evidence.").Produces<ClaimDto>().ProducesProblem(StatusCodes.Status404NotFound);
        Step(claims, "verify", "The facts and documents are in order (核实).", (id, r) => new VerifyClaimCommand(id, r.Version, r.Note));
        Step(claims, "approve", "The claim is confirmed and counts (批准).", (id, r) => new ApproveClaimCommand(id, r.Version, r.Note));
        Step(claims, "return", "Back to who filed it, with a reason (退回).", (id, r) => new ReturnClaimCommand(id, r.Version, r.Note ?? string.Empty));
        Step(claims, "withdraw", "Taken back by who filed it (撤回).", (id, r) => new WithdrawClaimCommand(id, r.Version, r.Note));
        Refusable(claims.MapPost("/{id:guid}/refile", RefileAsync).WithName("RefileClaim").WithSummary("A returned claim, mended and filed again (再次申报)."));
    }

    private static void Step(RouteGroupBuilder claims, string name, string summary, Func<Guid, ClaimStepRequest, ICommand<long>> command) => Refusable(claims
        .MapPost($"/{{id:guid}}/{name}", async (Guid id, ClaimStepRequest request, IAppSender sender, CancellationToken cancellationToken) =>
            (await sender.Send(command(id, request), cancellationToken)).Answer(version => Results.Ok(new MoveResponse(version))))
        .WithName($"{char.ToUpperInvariant(name[0])}{name[1..]}Claim").WithSummary(summary));

    private static void Refusable(RouteHandlerBuilder route) => route.Produces<MoveResponse>()
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> SearchAsync(IAppSender sender, CancellationToken cancellationToken, ClaimScope scope = ClaimScope.Awaiting, Guid? project = null, int page = 1, int pageSize = 30) =>
        (await sender.Send(new SearchClaimsQuery(scope, project, page, pageSize), cancellationToken)).Answer(found => Results.Ok(found));

    private static async Task<IResult> RulesAsync(IAppSender sender, CancellationToken cancellationToken) => (await sender.Send(new GetClaimRulesQuery(), cancellationToken)).Answer(rules => Results.Ok(rules.Select(ClaimRuleResponse.Of)));

    private static async Task<IResult> GetAsync(Guid id, IAppSender sender, CancellationToken cancellationToken) => (await sender.Send(new GetClaimQuery(id), cancellationToken)).Answer(claim => Results.Ok(claim));

    private static async Task<IResult> RefileAsync(Guid id, RefileRequest r, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new RefileClaimCommand(id, r.Version, r.On) { Document = r.Document, Note = r.Note, HasSpecialTerms = r.SpecialTerms, Evidence = r.Evidence }, cancellationToken))
            .Answer(version => Results.Ok(new MoveResponse(version)));
}
