using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.Outbox.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Notices.Outbox;

/// <summary>
/// Sends what is owed and due. A delivery is taken by one conditional update before it is sent: of two servers that see it, one changes the row and the other finds it taken. What a server
/// had taken when it died is never sent again by itself, because nobody knows how far it came.
/// </summary>
internal sealed class OutboxRound(AppDbContext db, IEnumerable<IDeliverySender> senders, NoticeWriter notices, TimeProvider clock)
{
    private const int Batch = 20;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly string Server = $"{Environment.ProcessId}:{Guid.NewGuid():N}";

    /// <summary>How many were sent.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await GiveUpAbandonedAsync(cancellationToken);
        var sent = 0;
        while (true)
        {
            var now = clock.GetUtcNow();
            var due = await db.OutboxDeliveries.AsNoTracking().Where(d => d.State == DeliveryState.Waiting && d.DueAt <= now).OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(Batch).ToListAsync(cancellationToken);
            foreach (var delivery in due)
            {
                sent += await TakeAsync(delivery.Id, cancellationToken) && await SendAsync(delivery, cancellationToken) ? 1 : 0;
            }

            if (due.Count < Batch)
            {
                return sent;
            }
        }
    }

    private async Task<bool> TakeAsync(Guid id, CancellationToken cancellationToken)
    {
        var (until, server) = ((DateTimeOffset?)clock.GetUtcNow().Add(Lease), Server);
        return await db.OutboxDeliveries.Where(d => d.Id == id && d.State == DeliveryState.Waiting).ExecuteUpdateAsync(
            s => s.SetProperty(d => d.State, DeliveryState.Sending).SetProperty(d => d.TakenBy, server).SetProperty(d => d.TakenUntil, until).SetProperty(d => d.Attempts, d => d.Attempts + 1), cancellationToken) == 1;
    }

    private async Task<bool> SendAsync(OutboxDelivery delivery, CancellationToken cancellationToken)
    {
        var outcome = await senders.Single(s => s.Channel == delivery.Channel).SendAsync(delivery, cancellationToken);
        var (state, wait, now) = (outcome.State, outcome.State == DeliveryState.Waiting ? BackOff.After(delivery.Attempts + 1) : null, clock.GetUtcNow());
        if (state == DeliveryState.Waiting && wait is null)
        {
            state = DeliveryState.Failed;
        }

        // Not with the caller's token: what was sent must be known to be sent, also when the server is being stopped.
        var (due, at) = (wait is { } later ? now + later : delivery.DueAt, state == DeliveryState.Sent ? now : (DateTimeOffset?)null);
        var error = outcome.Error is { Length: > OutboxDelivery.MaxErrorLength } text ? text[..OutboxDelivery.MaxErrorLength] : outcome.Error;
        await db.OutboxDeliveries.Where(d => d.Id == delivery.Id).ExecuteUpdateAsync(
            s => s.SetProperty(d => d.State, state).SetProperty(d => d.DueAt, due).SetProperty(d => d.SentAt, at).SetProperty(d => d.Error, error).SetProperty(d => d.TakenUntil, (DateTimeOffset?)null), CancellationToken.None);
        if (state is DeliveryState.Failed or DeliveryState.Unclear)
        {
            await TellAsync(delivery.Id, delivery.Channel, error ?? string.Empty);
        }

        return state == DeliveryState.Sent;
    }

    private async Task GiveUpAbandonedAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var abandoned = await db.OutboxDeliveries.AsNoTracking().Where(d => d.State == DeliveryState.Sending && d.TakenUntil < now).Select(d => new { d.Id, d.Channel }).ToListAsync(cancellationToken);
        const string why = "the server stopped while sending";
        foreach (var delivery in abandoned)
        {
            if (await db.OutboxDeliveries.Where(d => d.Id == delivery.Id && d.State == DeliveryState.Sending).ExecuteUpdateAsync(s => s.SetProperty(d => d.State, DeliveryState.Unclear).SetProperty(d => d.Error, why), cancellationToken) == 1)
            {
                await TellAsync(delivery.Id, delivery.Channel, why);
            }
        }
    }

    private async Task TellAsync(Guid id, DeliveryChannel channel, string why)
    {
        var notice = NoticeContent.Of(NoticeKind.DeliveryFailed, "/settings/delivery", null, channel, why) with { Key = $"failed:{id}:{clock.GetUtcNow():yyyyMMddHHmm}" };
        await notices.TellRolesAsync([Role.Admin], notice, CancellationToken.None);
        await db.SaveChangesAsync(CancellationToken.None);
    }
}
