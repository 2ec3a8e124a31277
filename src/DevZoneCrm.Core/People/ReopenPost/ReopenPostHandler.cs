using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.People.ReopenPost;

public sealed class ReopenPostHandler(IAppDbContext db) : IRequestHandler<ReopenPostCommand, long>
{
    public async Task<long> Handle(ReopenPostCommand request, CancellationToken cancellationToken)
    {
        var post = await db.LoadAsync(db.Posts, request.Id, request.Version, cancellationToken);
        post.Reopen();
        return await db.SaveAsync(post, cancellationToken);
    }
}
