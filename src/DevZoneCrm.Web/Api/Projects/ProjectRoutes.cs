using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Core.Projects.RegisterLead;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Web.Api.Projects;

/// <summary>/projects: search, read, log a lead.</summary>
public static class ProjectRoutes
{
    public static void MapProjects(this IEndpointRouteBuilder api)
    {
        var projects = api.MapGroup("/projects").WithTags("Projects");
        projects.MapGet("", SearchAsync)
            .WithName("SearchProjects").WithSummary("A page of the projects the caller may see, with the sums of the whole list.")
            .Produces<ProjectSearchResponse>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden);
        projects.MapGet("/{id}", GetAsync)
            .WithName("GetProject").WithSummary("One project, by id or by code (项目编号).")
            .Produces<ProjectDetail>().ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);
        projects.MapPost("", RegisterLeadAsync)
            .WithName("RegisterLead").WithSummary("Logs a lead (登记线索).")
            .Produces<RegisteredLeadDto>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> SearchAsync([AsParameters] ProjectSearchParameters parameters, IAppSender sender, CancellationToken cancellationToken)
    {
        var query = parameters.ToQuery();
        return (await sender.Send(query, cancellationToken)).Answer(list => Results.Ok(new ProjectSearchResponse(
            query.Page, query.PageSize, list.Page.Total, list.Sum.InvestmentWan, Figure.Rounded(list.Sum.CnyWan), Figure.Rounded(list.Sum.UsdWan), [.. list.Page.Rows.Select(ProjectSummary.Of)])));
    }

    private static async Task<IResult> GetAsync(string id, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetProjectQuery(id), cancellationToken)).Answer(page => Results.Ok(ProjectDetail.Of(page)));

    private static async Task<IResult> RegisterLeadAsync(RegisterLeadCommand command, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(command, cancellationToken)).Answer(lead => Results.Created($"{ApiHosting.Root}/projects/{lead.ProjectId}", lead));
}
