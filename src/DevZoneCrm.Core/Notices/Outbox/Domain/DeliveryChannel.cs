namespace DevZoneCrm.Core.Notices.Outbox.Domain;

public enum DeliveryChannel
{
    Mail = 0,
    Webhook = 1,
}
