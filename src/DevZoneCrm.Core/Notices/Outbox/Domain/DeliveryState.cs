namespace DevZoneCrm.Core.Notices.Outbox.Domain;

public enum DeliveryState
{
    /// <summary>To be sent when its time comes.</summary>
    Waiting = 0,

    /// <summary>A server has taken it and is sending.</summary>
    Sending = 1,

    Sent = 2,

    /// <summary>Refused for good, or tried too often.</summary>
    Failed = 3,

    /// <summary>The connection broke, or the server stopped, after the other side may have taken it. It is not sent again by itself: nobody gets anything twice.</summary>
    Unclear = 4,
}
