using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Core.Meetings.Agenda;
using DevZoneCrm.Infrastructure.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.Infrastructure.Hosting;

/// <summary>What meetings need; every source of the agenda is found by itself.</summary>
internal static class MeetingServices
{
    public static void AddMeetings(this IServiceCollection services)
    {
        services.AddSingleton(_ => MeetingPresetsFile.Shipped);
        services.AddScoped<AgendaBuilder>();
        services.AddScoped<MeetingRoom>();
        services.AddScoped<MeetingPlanner>();
        services.AddScoped<MeetingNotices>();
        services.Scan(scan => scan.FromAssemblies(typeof(IAppDbContext).Assembly).AddClasses(c => c.AssignableTo<IAgendaSource>(), publicOnly: false).As<IAgendaSource>().WithScopedLifetime());
    }
}
