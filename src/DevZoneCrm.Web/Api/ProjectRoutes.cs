using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.RegisterLead;

namespace DevZoneCrm.Web.Api;

/// <summary>/projects: search, read, log a lead.</summary>
public static class ProjectRoutes
{
    public static void MapProjects(this IEndpointRouteBuilder api)
    {
        var projects = api.MapGroup("/projects").WithTags("Projects");
        projects.MapPost("", RegisterLeadAsync)
            .WithName("RegisterLead").WithSummary("Logs a lead (登记线索).")
            .Produces<RegisteredLeadDto>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> RegisterLeadAsync(RegisterLeadCommand command, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(command, cancellationToken)).Answer(lead => Results.Created($"{ApiHosting.Root}/projects/{lead.ProjectId}", lead));
}
