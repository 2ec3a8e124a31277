using DevZoneCrm.Core.Notices.Digest.Domain;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.Outbox.Domain;
using DevZoneCrm.Core.Notices.Webhooks.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>Tables of notices, of the daily digest and of what is owed to the outside.</summary>
public abstract partial class AppDbContext
{
    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<NoticePreferences> NoticePreferences => Set<NoticePreferences>();

    public DbSet<DailyDigest> DailyDigests => Set<DailyDigest>();

    public DbSet<OutboxDelivery> OutboxDeliveries => Set<OutboxDelivery>();

    public DbSet<WebhookSettings> WebhookSettings => Set<WebhookSettings>();
}
