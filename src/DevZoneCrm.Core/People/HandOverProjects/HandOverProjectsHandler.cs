using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.People.HandOverProjects;

public sealed class HandOverProjectsHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<HandOverProjectsCommand, int>
{
    public async Task<int> Handle(HandOverProjectsCommand request, CancellationToken cancellationToken)
    {
        var from = await PostAsync(request.FromPostId, cancellationToken);
        var to = await PostAsync(request.ToPostId, cancellationToken);
        if (from.Id == to.Id)
        {
            throw new RuleException(PeopleErrors.SamePost);
        }

        // To another unit would be a transfer of the projects themselves, which is not decided here.
        if (from.UnitId != to.UnitId)
        {
            throw new RuleException(PeopleErrors.OtherUnit);
        }

        if (!to.IsHeldOn(calendar.Today))
        {
            throw new RuleException(PeopleErrors.PostNotHeld);
        }

        var projects = await db.Projects.WhereOpen().Where(p => p.OwnerPostId == from.Id || p.NextStepPostId == from.Id).ToListAsync(cancellationToken);
        projects.ForEach(p => p.HandOver(from.Id, to.Id));
        await db.SaveChangesAsync(cancellationToken);
        return projects.Count;
    }

    private async Task<Post> PostAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Posts.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellationToken) ?? throw new NotFoundException(nameof(Post));
}
