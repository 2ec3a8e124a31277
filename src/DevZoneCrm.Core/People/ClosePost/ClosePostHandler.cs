using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.People.ClosePost;

public sealed class ClosePostHandler(IAppDbContext db) : IRequestHandler<ClosePostCommand, long>
{
    public async Task<long> Handle(ClosePostCommand request, CancellationToken cancellationToken)
    {
        var post = await db.LoadAsync(db.Posts, request.Id, request.Version, cancellationToken);
        post.Close(request.LastDay);
        var owned = await db.Projects.WhereOpen().CountAsync(p => p.OwnerPostId == request.Id, cancellationToken);
        if (owned > 0)
        {
            throw new RuleException(PeopleErrors.PostHasProjects, owned);
        }

        return await db.SaveAsync(post, cancellationToken);
    }
}
