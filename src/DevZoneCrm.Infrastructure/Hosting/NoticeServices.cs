using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Firms;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Digest;
using DevZoneCrm.Core.People.Handovers;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Race.Boards;
using DevZoneCrm.Core.Reviews;
using DevZoneCrm.Infrastructure.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.Infrastructure.Hosting;

/// <summary>Notices, the daily digest and what carries it outside.</summary>
internal static class NoticeServices
{
    public static void AddNotices(this IServiceCollection services)
    {
        services.AddScoped<INoticeReceivers, NoticeReceivers>();
        services.AddScoped<NoticeWriter>();
        services.AddScoped<ClaimNotices>();
        services.AddScoped<FirmNotices>();
        services.AddScoped<HandoverNotices>();
        services.AddScoped<ReviewNotices>();
        services.AddScoped<RaceNotices>();
        services.AddScoped<LapseWarnings>();
        services.Scan(scan => scan.FromAssemblies(typeof(IAppDbContext).Assembly, typeof(NoticeServices).Assembly)
            .AddClasses(c => c.AssignableTo<IDigestSource>(), publicOnly: false).As<IDigestSource>().WithScopedLifetime());
    }
}
