using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.PlanNextStep;

public sealed class PlanNextStepHandler(IAppDbContext db) : IRequestHandler<PlanNextStepCommand, long>
{
    public async Task<long> Handle(PlanNextStepCommand request, CancellationToken cancellationToken)
    {
        if (request.PostId is { } post && !await db.Posts.AnyAsync(p => p.Id == post, cancellationToken))
        {
            throw new RuleException(ProjectErrors.OwnerUnknown);
        }

        return await db.ChangeAsync(request, project => project.PlanNextStep(request.Text, request.DueOn, request.PostId), cancellationToken);
    }
}
