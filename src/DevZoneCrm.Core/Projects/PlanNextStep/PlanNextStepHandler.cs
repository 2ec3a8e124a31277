using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.PlanNextStep;

public sealed class PlanNextStepHandler(IAppDbContext db) : IRequestHandler<PlanNextStepCommand, long>
{
    public Task<long> Handle(PlanNextStepCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.PlanNextStep(request.Text, request.DueOn), cancellationToken);
}
