namespace DevZoneCrm.Core.Notices;

public static class NoticeErrors
{
    public const string NoAddress = "Notice.NoAddress";
    public const string MailIsOff = "Notice.MailIsOff";
    public const string WebhookUrlInvalid = "Notice.WebhookUrlInvalid";
    public const string WebhookNeedsSecret = "Notice.WebhookNeedsSecret";
    public const string WebhookIsOff = "Notice.WebhookIsOff";
    public const string NotFailed = "Notice.NotFailed";
}
