using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.BeginProduction;
using DevZoneCrm.Core.Projects.CompleteProject;
using DevZoneCrm.Core.Projects.EndProject;
using DevZoneCrm.Core.Projects.HoldProject;
using DevZoneCrm.Core.Projects.LoseProject;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Core.Projects.ReachFullCapacity;
using DevZoneCrm.Core.Projects.RecordIntent;
using DevZoneCrm.Core.Projects.RegisterCompany;
using DevZoneCrm.Core.Projects.ResumeProject;
using DevZoneCrm.Core.Projects.SecureLand;
using DevZoneCrm.Core.Projects.SignProject;
using DevZoneCrm.Core.Projects.StartNegotiation;
using DevZoneCrm.Core.Projects.StartProject;
using DevZoneCrm.Core.Projects.TransferOut;

namespace DevZoneCrm.Web.Api.Projects;

/// <summary>/projects/{id}/moves: the verbs of the board.</summary>
public static class MoveRoutes
{
    public static void MapMoves(this IEndpointRouteBuilder api) => api.MapPost("/projects/{id:guid}/moves", MoveAsync)
        .WithTags("Projects").WithName("MoveProject")
        .WithSummary("Moves a project: a stage, a milestone or a change of status. From signing on it files a claim, which counts once others confirmed it.")
        .Produces<MoveResponse>()
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> MoveAsync(Guid id, MoveRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(CommandFor(id, request), cancellationToken)).Answer(version => Results.Ok(new MoveResponse(version)));

    // Texts that a move needs and the caller left out arrive empty, so that the validator names the field.
    private static IProjectCommand CommandFor(Guid id, MoveRequest r) => r.Move switch
    {
        ProjectMove.StartNegotiation => new StartNegotiationCommand(id, r.Version, r.On, r.Note),
        ProjectMove.RecordIntent => new RecordIntentCommand(id, r.Version, r.On, r.Note),
        ProjectMove.Sign => new SignProjectCommand(id, r.Version, r.On, r.Document ?? "", r.Note) { Evidence = r.Evidence, HasSpecialTerms = r.SpecialTerms },
        ProjectMove.RegisterCompany => new RegisterCompanyCommand(id, r.Version, r.On, r.CompanyName ?? "", r.Note) { Evidence = r.Evidence, HasSpecialTerms = r.SpecialTerms },
        ProjectMove.SecureLand => new SecureLandCommand(id, r.Version, r.On, r.Document ?? "", r.Note) { Evidence = r.Evidence, HasSpecialTerms = r.SpecialTerms },
        ProjectMove.Start => new StartProjectCommand(id, r.Version, r.On, r.Document ?? "", r.Note) { Evidence = r.Evidence, HasSpecialTerms = r.SpecialTerms },
        ProjectMove.Complete => new CompleteProjectCommand(id, r.Version, r.On, r.Note) { Evidence = r.Evidence, HasSpecialTerms = r.SpecialTerms },
        ProjectMove.BeginProduction => new BeginProductionCommand(id, r.Version, r.On, r.Note) { Evidence = r.Evidence, HasSpecialTerms = r.SpecialTerms },
        ProjectMove.ReachFullCapacity => new ReachFullCapacityCommand(id, r.Version, r.On, r.Note) { Evidence = r.Evidence, HasSpecialTerms = r.SpecialTerms },
        ProjectMove.Hold => new HoldProjectCommand(id, r.Version, r.On, r.Reason ?? ""),
        ProjectMove.Resume => new ResumeProjectCommand(id, r.Version, r.On, r.Reason ?? ""),
        ProjectMove.Lose => new LoseProjectCommand(id, r.Version, r.On, r.Reason ?? "", r.LostTo),
        ProjectMove.End => new EndProjectCommand(id, r.Version, r.On, r.Reason ?? ""),
        ProjectMove.TransferOut => new TransferOutCommand(id, r.Version, r.On, r.Reason ?? "", r.LostTo),
        _ => throw new ArgumentOutOfRangeException(nameof(r), r.Move, null),
    };
}
