using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.People;

namespace DevZoneCrm.Core.Meetings;

/// <summary>Posts with their names: zone leaders and offices first, then by unit.</summary>
internal static class MeetingPosts
{
    public static IQueryable<MeetingPost> Named(IAppDbContext db, IQueryable<Post> posts) => posts
        .Join(db.People, p => p.PersonId, w => w.Id, (p, w) => new { Post = p, w.Name })
        .OrderBy(x => x.Post.UnitId != null).ThenBy(x => x.Post.UnitId).ThenBy(x => x.Post.Role != PostRole.Leader).ThenBy(x => x.Post.Role != PostRole.Principal).ThenBy(x => x.Name).ThenBy(x => x.Post.Id)
        .Select(x => new MeetingPost(x.Post.Id, x.Name, x.Post.Title, db.Units.Where(u => u.Id == x.Post.UnitId).Select(u => u.ShortName).FirstOrDefault()));
}
