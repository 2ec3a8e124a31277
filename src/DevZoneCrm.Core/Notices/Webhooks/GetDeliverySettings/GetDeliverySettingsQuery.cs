using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Notices.Webhooks.GetDeliverySettings;

/// <summary>How mail and the robot stand, for the administrator.</summary>
public sealed record GetDeliverySettingsQuery : IQuery<DeliverySettingsDto>;
