using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices;

/// <summary>
/// Tells people what happened, from handlers and reactions: the notices are added to the saving that is under way and stand or fall with their cause. Whoever acts is never told of it, and
/// nobody twice of the same in one request.
/// </summary>
public sealed class NoticeWriter(IAppDbContext db, IViewerContext context, INoticeReceivers receivers, TimeProvider clock)
{
    private readonly HashSet<(Guid Receiver, NoticeKind Kind, string Link)> told = [];
    private readonly HashSet<(Guid Receiver, string Link)> heard = [];

    /// <summary>Whether the person learns of this page in the saving under way: what caused that needs no second notice of another kind.</summary>
    public bool HasHeard(Guid user, string link) => heard.Contains((user, link));

    public Task TellUserAsync(Guid? user, NoticeContent notice, CancellationToken cancellationToken) =>
        user is { } id ? TellUsersAsync([id], notice, cancellationToken) : Task.CompletedTask;

    /// <summary>Whoever holds the post today; the unit's heads where nobody with an account does.</summary>
    public async Task TellPostAsync(Guid? post, NoticeContent notice, CancellationToken cancellationToken)
    {
        if (post is not { } id)
        {
            return;
        }

        var holders = await receivers.HoldersOfAsync([id], cancellationToken);
        if (holders.Count > 0)
        {
            await TellAsync(holders, notice, cancellationToken);
        }
        else if (await db.Posts.Where(p => p.Id == id).Select(p => p.UnitId).SingleOrDefaultAsync(cancellationToken) is { } unit)
        {
            await TellHeadsAsync(unit, notice, cancellationToken);
        }
    }

    /// <summary>Whoever holds one of the posts today. A post without an account is told by nobody else: the others were asked as well.</summary>
    public async Task TellPostsAsync(IReadOnlyCollection<Guid> posts, NoticeContent notice, CancellationToken cancellationToken) =>
        await TellAsync(await receivers.HoldersOfAsync(posts, cancellationToken), notice, cancellationToken);

    /// <summary>Those of our people who are called so.</summary>
    public async Task TellNamedAsync(IReadOnlyCollection<string> names, NoticeContent notice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(names);
        if (names.Count > 0)
        {
            await TellAsync(await receivers.NamedAsync(names, cancellationToken), notice, cancellationToken);
        }
    }

    public async Task TellHeadsAsync(Guid unit, NoticeContent notice, CancellationToken cancellationToken) =>
        await TellAsync(await receivers.HeadsOfAsync([unit], cancellationToken), notice, cancellationToken);

    /// <summary>Everybody of these roles whom it may concern. Of a 敏感 or 保密 project only those who see it in full are told.</summary>
    /// <param name="whom">Leaves out those who cannot act.</param>
    public async Task TellRolesAsync(IReadOnlyCollection<Role> roles, NoticeContent notice, CancellationToken cancellationToken, Func<Viewer, bool>? whom = null)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var people = await receivers.WithRolesAsync(roles, cancellationToken);
        await TellAsync(await WhoMaySeeAsync([.. whom is null ? people : people.Where(whom)], notice.ProjectId, cancellationToken), notice, cancellationToken);
    }

    public async Task TellUsersAsync(IReadOnlyCollection<Guid> users, NoticeContent notice, CancellationToken cancellationToken) =>
        await TellAsync(await receivers.FindAsync(users, cancellationToken), notice, cancellationToken);

    private async Task TellAsync(IReadOnlyList<Viewer> people, NoticeContent notice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var ids = people.Select(p => p.UserId!.Value).Where(id => id != context.Viewer.UserId && told.Add((id, notice.Kind, notice.Link))).ToList();
        if (ids.Count > 0 && notice.Key is { } key)
        {
            var known = await db.Notices.Where(n => n.Key == key && EF.Parameter(ids).Contains(n.ReceiverId)).Select(n => n.ReceiverId).ToListAsync(cancellationToken);
            ids.RemoveAll(known.Contains);
        }

        if (ids.Count == 0)
        {
            return;
        }

        var chosen = await db.NoticePreferences.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.UserId)).ToDictionaryAsync(p => p.UserId, cancellationToken);
        var now = clock.GetUtcNow();
        foreach (var id in ids)
        {
            var ways = chosen.TryGetValue(id, out var own) ? own.WaysOf(notice.Kind) : NoticeKinds.Allowed(notice.Kind, null);
            if (ways != NoticeWays.None)
            {
                heard.Add((id, notice.Link));
                db.Notices.Add(Notice.To(id, notice, ways, now));
            }
        }
    }

    private async Task<IReadOnlyList<Viewer>> WhoMaySeeAsync(IReadOnlyList<Viewer> people, Guid? projectId, CancellationToken cancellationToken)
    {
        if (projectId is not { } id || await db.Projects.Where(p => p.Id == id).Select(p => p.Confidentiality).SingleOrDefaultAsync(cancellationToken) <= Confidentiality.Internal)
        {
            return people;
        }

        var may = new List<Viewer>();
        foreach (var person in people)
        {
            if (await db.Projects.Where(p => p.Id == id).AnyAsync(ProjectVisibility.InFull(person), cancellationToken))
            {
                may.Add(person);
            }
        }

        return may;
    }
}
