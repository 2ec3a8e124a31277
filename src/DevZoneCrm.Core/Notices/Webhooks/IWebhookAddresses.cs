namespace DevZoneCrm.Core.Notices.Webhooks;

/// <summary>Which addresses the robot may have; the operator may allow more.</summary>
public interface IWebhookAddresses
{
    /// <summary>Well formed, and https unless the operator allows http. Where it leads is looked at when it is called.</summary>
    bool IsAllowed(string url);
}
