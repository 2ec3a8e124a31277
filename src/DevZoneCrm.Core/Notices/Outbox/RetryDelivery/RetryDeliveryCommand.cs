using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Notices.Outbox.RetryDelivery;

/// <summary>The administrator has what failed, or may have arrived, sent again.</summary>
public sealed record RetryDeliveryCommand(Guid DeliveryId) : ICommand<bool>;
