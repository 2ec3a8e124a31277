namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>协办: a post that helps; may add notes, does not answer for the deadline.</summary>
public sealed class SupervisionHelper
{
    internal SupervisionHelper(Guid orderId, Guid postId) => (OrderId, PostId) = (orderId, postId);

    private SupervisionHelper()
    {
    }

    public Guid OrderId { get; private set; }

    public Guid PostId { get; private set; }
}
