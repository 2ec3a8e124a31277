using DevZoneCrm.Core.Notices.Digest.Domain;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.Outbox.Domain;
using DevZoneCrm.Core.Notices.Webhooks.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Common.Persistence;

public partial interface IAppDbContext
{
    /// <summary>Added through <see cref="Core.Notices.NoticeWriter"/> only.</summary>
    DbSet<Notice> Notices { get; }

    DbSet<NoticePreferences> NoticePreferences { get; }

    DbSet<DailyDigest> DailyDigests { get; }

    DbSet<OutboxDelivery> OutboxDeliveries { get; }

    DbSet<WebhookSettings> WebhookSettings { get; }
}
