using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.People.OpenPost;

public sealed class OpenPostHandler(IAppDbContext db) : IRequestHandler<OpenPostCommand, Guid>
{
    public async Task<Guid> Handle(OpenPostCommand request, CancellationToken cancellationToken)
    {
        if (!await db.People.AnyAsync(p => p.Id == request.PersonId, cancellationToken))
        {
            throw new RuleException(PeopleErrors.PersonUnknown);
        }

        // A post cannot begin before its unit or after it.
        if (request.UnitId is { } unit && !await db.Units.AnyAsync(u => u.Id == unit && u.ValidFrom <= request.ValidFrom && (u.ValidTo == null || u.ValidTo >= request.ValidFrom), cancellationToken))
        {
            throw new RuleException(PeopleErrors.UnitClosed, request.ValidFrom);
        }

        var post = new Post(request.PersonId, request.UnitId, request.Title.Trim(), request.Role, request.ValidFrom);
        db.Posts.Add(post);
        await db.SaveChangesAsync(cancellationToken);
        return post.Id;
    }
}
