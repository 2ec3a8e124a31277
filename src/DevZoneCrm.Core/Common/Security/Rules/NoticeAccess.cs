using DevZoneCrm.Core.Notices.CountUnread;
using DevZoneCrm.Core.Notices.GetDigest;
using DevZoneCrm.Core.Notices.GetNoticePreferences;
using DevZoneCrm.Core.Notices.MarkNoticesRead;
using DevZoneCrm.Core.Notices.Outbox.RetryDelivery;
using DevZoneCrm.Core.Notices.Outbox.SendTestMail;
using DevZoneCrm.Core.Notices.SaveNoticePreferences;
using DevZoneCrm.Core.Notices.SearchNotices;
using DevZoneCrm.Core.Notices.Webhooks.ChangeWebhook;
using DevZoneCrm.Core.Notices.Webhooks.GetDeliverySettings;
using DevZoneCrm.Core.Notices.Webhooks.TestWebhook;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>Everybody reads the own notices; how they leave the system is the administrator's.</summary>
internal static class NoticeAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(CountUnreadNoticesQuery)] = OwnAccount,
        [typeof(SearchNoticesQuery)] = OwnAccount,
        [typeof(MarkNoticesReadCommand)] = OwnAccount,
        [typeof(GetDigestQuery)] = OwnAccount,
        [typeof(GetNoticePreferencesQuery)] = OwnAccount,
        [typeof(SaveNoticePreferencesCommand)] = OwnAccount,
        [typeof(GetDeliverySettingsQuery)] = Administer,
        [typeof(ChangeWebhookCommand)] = Administer,
        [typeof(TestWebhookCommand)] = Administer,
        [typeof(SendTestMailCommand)] = Administer,
        [typeof(RetryDeliveryCommand)] = Administer,
    };
}
