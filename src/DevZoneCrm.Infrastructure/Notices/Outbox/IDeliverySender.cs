using DevZoneCrm.Core.Notices.Outbox.Domain;

namespace DevZoneCrm.Infrastructure.Notices.Outbox;

/// <summary>Carries deliveries of one channel outside.</summary>
public interface IDeliverySender
{
    DeliveryChannel Channel { get; }

    /// <summary>One try. Does not throw for anything the network or the other side does.</summary>
    Task<SendOutcome> SendAsync(OutboxDelivery delivery, CancellationToken cancellationToken);
}
