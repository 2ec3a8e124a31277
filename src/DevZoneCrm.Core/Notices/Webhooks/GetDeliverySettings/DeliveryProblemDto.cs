using DevZoneCrm.Core.Notices.Outbox.Domain;

namespace DevZoneCrm.Core.Notices.Webhooks.GetDeliverySettings;

/// <summary>Says where it went and why not, nothing of what it holds: an administrator sees no project.</summary>
public sealed record DeliveryProblemDto(Guid Id, DeliveryChannel Channel, DeliveryState State, string Address, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset DueAt, string? Error);
