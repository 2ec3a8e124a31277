using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.People.RetitlePost;

public sealed class RetitlePostHandler(IAppDbContext db) : IRequestHandler<RetitlePostCommand, long>
{
    public async Task<long> Handle(RetitlePostCommand request, CancellationToken cancellationToken)
    {
        var post = await db.LoadAsync(db.Posts, request.Id, request.Version, cancellationToken);
        post.Retitle(request.Title, request.Role);
        return await db.SaveAsync(post, cancellationToken);
    }
}
