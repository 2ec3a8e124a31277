using DevZoneCrm.Core.Notices.Outbox.Domain;

namespace DevZoneCrm.Infrastructure.Notices.Outbox;

/// <summary>How a try ended. <see cref="DeliveryState.Waiting"/>: surely not delivered, to be tried again.</summary>
public sealed record SendOutcome(DeliveryState State, string? Error = null)
{
    public static readonly SendOutcome Sent = new(DeliveryState.Sent);

    public static SendOutcome Later(string error) => new(DeliveryState.Waiting, error);

    public static SendOutcome Refused(string error) => new(DeliveryState.Failed, error);

    /// <summary>The other side may have it.</summary>
    public static SendOutcome Unknown(string error) => new(DeliveryState.Unclear, error);
}
