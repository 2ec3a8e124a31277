using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Notices.Outbox;
using DevZoneCrm.Core.Notices.Outbox.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Notices.Webhooks.GetDeliverySettings;

public sealed class GetDeliverySettingsHandler(IAppDbContext db, IMailStatus mail, TimeProvider clock) : IRequestHandler<GetDeliverySettingsQuery, DeliverySettingsDto>
{
    private const int MostProblems = 50;
    private static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    public async Task<DeliverySettingsDto> Handle(GetDeliverySettingsQuery request, CancellationToken cancellationToken)
    {
        var robot = await db.WebhookSettings.AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        var since = clock.GetUtcNow() - Lately;
        var problems = await db.OutboxDeliveries.AsNoTracking()
            .Where(d => d.State == DeliveryState.Failed || d.State == DeliveryState.Unclear || (d.State == DeliveryState.Waiting && d.Attempts > 0))
            .OrderByDescending(d => d.CreatedAt).ThenBy(d => d.Id).Take(MostProblems)
            .Select(d => new DeliveryProblemDto(d.Id, d.Channel, d.State, d.Address, d.Attempts, d.CreatedAt, d.DueAt, d.Error)).ToListAsync(cancellationToken);
        return new DeliverySettingsDto(
            mail.IsOn, mail.Server, mail.From, mail.PublicUrl, robot?.Url ?? string.Empty, robot?.SealedSecret.Length > 0, robot?.IsOn ?? false, robot?.Version ?? 0,
            await db.OutboxDeliveries.CountAsync(d => d.State == DeliveryState.Waiting || d.State == DeliveryState.Sending, cancellationToken),
            await db.OutboxDeliveries.CountAsync(d => d.State == DeliveryState.Sent && d.SentAt > since, cancellationToken),
            problems);
    }
}
