using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision;

/// <summary>Issues orders: for the command, and for what becomes a 督办 in the same transaction, such as a meeting's decision. Adds and tells the owner and helpers, does not save.</summary>
public sealed class SupervisionDesk(IAppDbContext db, SupervisionWork work, SupervisionNotices notices)
{
    /// <exception cref="RuleException">A post is not held any more, the deadline is past, or the node has its order.</exception>
    /// <exception cref="NotFoundException">There is no such post.</exception>
    public async Task<SupervisionOrder> IssueAsync(SupervisionAssignment assignment, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        var now = await work.NowAsync(cancellationToken);
        var wanted = assignment.HelperPostIds.Append(assignment.OwnerPostId).Distinct().ToList();
        var posts = await db.Posts.AsNoTracking().Where(p => wanted.Contains(p.Id)).ToListAsync(cancellationToken);
        var owner = posts.Find(p => p.Id == assignment.OwnerPostId) ?? throw new NotFoundException(nameof(Post));
        Require(owner.IsHeldOn(now.On), SupervisionErrors.OwnerNotHeld);
        Require(posts.Count == wanted.Count && posts.TrueForAll(p => p.IsHeldOn(now.On)), SupervisionErrors.HelperNotHeld);
        await RequireNodeFreeAsync(assignment, cancellationToken);
        var draft = new SupervisionDraft
        {
            Title = assignment.Title,
            Matter = assignment.Matter,
            Source = assignment.Source,
            SourceId = assignment.SourceId,
            Instruction = assignment.Instruction,
            InstructedBy = assignment.InstructedBy,
            OwnerPostId = owner.Id,
            UnitId = owner.UnitId,
            HelperPostIds = assignment.HelperPostIds,
            ProjectId = assignment.ProjectId,
            Node = assignment.Node,
            NodeDueOn = assignment.NodeDueOn,
            DueOn = assignment.Deadline.From(now.On, now.Calendar),
        };
        var order = SupervisionOrder.Issue(draft, await NextAsync(now.On.Year, cancellationToken), now);
        db.SupervisionOrders.Add(order);
        await notices.TellAsync(order, cancellationToken);
        return order;
    }

    // Several may be issued before one saving, such as the decisions of a meeting; two servers are told apart by the unique index.
    private async Task<int> NextAsync(int year, CancellationToken cancellationToken)
    {
        var stored = await db.SupervisionOrders.Where(o => o.Year == year).MaxAsync(o => (int?)o.Serial, cancellationToken) ?? 0;
        var pending = db.SupervisionOrders.Local.Where(o => o.Year == year).Select(o => o.Serial).DefaultIfEmpty().Max();
        return Math.Max(stored, pending) + 1;
    }

    private async Task RequireNodeFreeAsync(SupervisionAssignment assignment, CancellationToken cancellationToken)
    {
        if (assignment is { ProjectId: { } project, Node: { } node, NodeDueOn: { } due })
        {
            Require(!await db.SupervisionOrders.AnyAsync(o => o.ProjectId == project && o.Node == node && o.NodeDueOn == due, cancellationToken), SupervisionErrors.NodeIssued);
        }
    }

    private static void Require(bool holds, string error)
    {
        if (!holds)
        {
            throw new RuleException(error);
        }
    }
}
