using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.Mentions;
using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision;

/// <summary>Tells of the steps that are about to be saved: the history is not loaded with an order, so that what stands there is what is new.</summary>
public sealed class SupervisionNotices(IAppDbContext db, NoticeWriter notices, MentionWriter mentions)
{
    /// <summary>The page of an order, for those who may open it.</summary>
    public MentionPlace Place(SupervisionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var id = order.Id;
        // Not yet stored where it has just been issued: then its parties are who it names.
        return new MentionPlace(Link(order), async (person, ct) => IsParty(order, person) || await db.SupervisionOrders.VisibleTo(person).AnyAsync(o => o.Id == id, ct));
    }

    public async Task TellAsync(SupervisionOrder order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        // Of two lights that came while nobody looked only the last is news.
        var light = order.Steps.LastOrDefault(s => s.Kind == SupervisionStepKind.Light);
        foreach (var step in order.Steps.Where(s => s.Kind != SupervisionStepKind.Light || s == light))
        {
            await TellAsync(order, step, cancellationToken);
            // A decision is mentioned from its meeting, which more people may open.
            if (step.ActorId is not null && (step.Kind != SupervisionStepKind.Issued || order.Source != SupervisionSource.Decision))
            {
                await mentions.TellAsync(step.Text, null, [Place(order)], order.ProjectId, cancellationToken);
            }
        }
    }

    private Task TellAsync(SupervisionOrder order, SupervisionStep step, CancellationToken cancellationToken) => step.Kind switch
    {
        SupervisionStepKind.Issued => ToDoersAsync(order, Of(order, NoticeKind.SupervisionIssued, order.DueOn, order.IssuedBy), cancellationToken),
        SupervisionStepKind.Light => LightAsync(order, step, cancellationToken),
        SupervisionStepKind.Escalated => UpAsync(order, step.Level!.Value, cancellationToken),
        SupervisionStepKind.Progress or SupervisionStepKind.Reported => ToIssuerAsync(order, Of(order, NoticeKind.SupervisionProgress, step.Actor), cancellationToken),
        SupervisionStepKind.Remark => ToDoersAsync(order, Of(order, NoticeKind.SupervisionReminded, step.Actor, order.DueOn), cancellationToken),
        SupervisionStepKind.Returned => ToDoersAsync(order, Of(order, NoticeKind.SupervisionReturned, step.Actor, order.DueOn), cancellationToken),
        SupervisionStepKind.ExtensionAsked => ToIssuerAsync(order, Of(order, NoticeKind.SupervisionExtensionAsked, step.Actor, step.DueOn), cancellationToken),
        SupervisionStepKind.ExtensionGranted or SupervisionStepKind.ExtensionRefused => ToDoersAsync(order, Of(order, NoticeKind.SupervisionExtensionAnswered, step.Kind, order.DueOn), cancellationToken),
        SupervisionStepKind.Closed => ToDoersAsync(order, Of(order, NoticeKind.SupervisionClosed, step.Actor), cancellationToken),
        SupervisionStepKind.Withdrawn => ToDoersAsync(order, Of(order, NoticeKind.SupervisionWithdrawn, step.Actor), cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task LightAsync(SupervisionOrder order, SupervisionStep step, CancellationToken cancellationToken)
    {
        if (step.Light is SupervisionLight.Yellow or SupervisionLight.Red)
        {
            var notice = Of(order, step.Light == SupervisionLight.Red ? NoticeKind.SupervisionRed : NoticeKind.SupervisionYellow, order.DueOn);
            await notices.TellPostAsync(order.OwnerPostId, notice, cancellationToken);
            await ToIssuerAsync(order, notice, cancellationToken);
        }
    }

    private Task UpAsync(SupervisionOrder order, EscalationLevel level, CancellationToken cancellationToken)
    {
        var notice = Of(order, NoticeKind.SupervisionRed, order.DueOn);
        return level switch
        {
            EscalationLevel.UnitHead => order.UnitId is { } unit ? notices.TellHeadsAsync(unit, notice, cancellationToken) : Task.CompletedTask,
            EscalationLevel.LineLeader => notices.TellRolesAsync([Role.LineLeader], notice, cancellationToken),
            _ => notices.TellRolesAsync([Role.Director], notice, cancellationToken),
        };
    }

    private async Task ToDoersAsync(SupervisionOrder order, NoticeContent notice, CancellationToken cancellationToken)
    {
        await notices.TellPostAsync(order.OwnerPostId, notice, cancellationToken);
        foreach (var helper in order.Helpers)
        {
            await notices.TellPostAsync(helper.PostId, notice, cancellationToken);
        }
    }

    private Task ToIssuerAsync(SupervisionOrder order, NoticeContent notice, CancellationToken cancellationToken) => order.IssuedById is { } user
        ? notices.TellUserAsync(user, notice, cancellationToken)
        : notices.TellPostAsync(order.IssuerPostId, notice, cancellationToken);

    private static NoticeContent Of(SupervisionOrder order, NoticeKind kind, params object?[] more) => NoticeContent.Of(kind, Link(order), order.ProjectId, [order.Title, .. more]);

    private static bool IsParty(SupervisionOrder order, Viewer person)
    {
        var actor = person.AsSupervisionActor();
        return person.Scope >= ProjectScope.All || order.Answers(actor) || order.Helps(actor) || order.IsIssuer(actor);
    }

    private static string Link(SupervisionOrder order) => $"/supervision/{order.Id}";
}
