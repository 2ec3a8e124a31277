using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Events;
using DevZoneCrm.Core.Firms;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Digest;
using DevZoneCrm.Core.Notices.Mentions;
using DevZoneCrm.Core.Notices.Outbox;
using DevZoneCrm.Core.Notices.Webhooks;
using DevZoneCrm.Core.People.Handovers;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Race.Boards;
using DevZoneCrm.Core.Reviews;
using DevZoneCrm.Infrastructure.Notices;
using DevZoneCrm.Infrastructure.Notices.Outbox;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.Infrastructure.Hosting;

/// <summary>Notices, the daily digest and what carries it outside.</summary>
internal static class NoticeServices
{
    public static void AddNotices(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<INoticeReceivers, NoticeReceivers>();
        services.AddScoped<NoticeWriter>();
        services.AddScoped<MentionWriter>();
        services.AddScoped<ClaimNotices>();
        services.AddScoped<FirmNotices>();
        services.AddScoped<HandoverNotices>();
        services.AddScoped<ReviewNotices>();
        services.AddScoped<RaceNotices>();
        services.AddScoped<EventNotices>();
        services.AddScoped<LapseWarnings>();
        services.AddScoped<DigestRound>();
        services.AddSingleton(_ => configuration.GetSection(NoticeOptions.Section).Get<NoticeOptions>() ?? new NoticeOptions());
        services.AddScoped<OldNotices>();
        services.Scan(scan => scan.FromAssemblies(typeof(IAppDbContext).Assembly, typeof(NoticeServices).Assembly)
            .AddClasses(c => c.AssignableTo<IDigestSource>(), publicOnly: false).As<IDigestSource>().WithScopedLifetime());
        services.AddOutbox(configuration);
    }

    private static void AddOutbox(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => configuration.GetSection(MailOptions.Section).Get<MailOptions>() ?? new MailOptions());
        services.AddSingleton(_ => configuration.GetSection(WebhookOptions.Section).Get<WebhookOptions>() ?? new WebhookOptions());
        services.AddSingleton<IMailStatus, MailStatus>();
        services.AddSingleton<WebhookAddresses>();
        services.AddSingleton<IWebhookAddresses>(p => p.GetRequiredService<WebhookAddresses>());
        services.AddSingleton<WebhookClient>();
        // The host says where the keys lie; without one they last as long as the process.
        services.AddDataProtection();
        services.AddSingleton<ISecretSeal, SecretSeal>();
        services.AddScoped<IDeliverySender, MailSender>();
        services.AddScoped<IDeliverySender, WebhookSender>();
        services.AddScoped<OutboxRound>();
    }
}
