using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Checks;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Gates;
using DevZoneCrm.Infrastructure.Backup;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Files;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Live;
using DevZoneCrm.Infrastructure.Months;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.Awards;
using DevZoneCrm.Core.Quotas;
using DevZoneCrm.Core.Race.Boards;
using DevZoneCrm.Core.Targets;
using DevZoneCrm.Core.Supervision;
using DevZoneCrm.Infrastructure.Race;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Reference;
using DevZoneCrm.Infrastructure.Setup;
using DevZoneCrm.Infrastructure.Seeding;
using DevZoneCrm.Infrastructure.Verification;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace DevZoneCrm.Infrastructure.Hosting;

/// <summary>Everything below the web: database, mediator, sender. The host adds an <see cref="IViewerSource"/>.</summary>
public static class InfrastructureServices
{
    private static readonly SqlitePragmas Pragmas = new();
    private static readonly NamedAccess Rewriting = new();

    public static IServiceCollection AddDevZone(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ZoneCalendar>();
        services.AddSingleton(_ => HolidayFile.Read());
        services.TryAddSingleton(_ => HolidayFile.Read());
        services.AddSingleton(_ => RaceRulesFile.Shipped);
        services.AddMeetings();
        services.AddScoped<IRaceLedger, RaceLedger>();
        services.AddScoped<RaceScoreboard>();
        services.AddScoped<RaceTables>();
        services.AddScoped<BoardFreezing>();
        services.AddScoped<AwardProposals>();
        services.AddScoped<QuotaReading>();
        services.AddScoped<QuotaBulletin>();
        services.AddScoped<QuotaShortfalls>();
        services.AddScoped<DutyReading>();
        services.AddSingleton<LiveFeed>();
        services.AddSingleton<SharedAnswers>();
        services.AddSingleton<OwnLines>();
        services.AddSingleton<AnnounceSaved>();
        services.AddScoped<ViewerContext>();
        services.AddScoped<ClaimDesk>();
        services.AddScoped<ClaimLapses>();
        services.AddScoped<SupervisionNotices>();
        services.AddScoped<SupervisionDesk>();
        services.AddScoped<SupervisionWork>();
        services.AddScoped<SupervisionJudging>();
        services.AddScoped<IViewerContext>(p => p.GetRequiredService<ViewerContext>());
        services.AddScoped<IAppSender, ScopedSender>();
        services.AddSingleton(_ => new FolderFileStore(configuration));
        services.AddSingleton<IFileStore>(p => p.GetRequiredService<FolderFileStore>());
        services.AddSingleton<IFileScanner>(_ => new CommandFileScanner(configuration));
        services.AddSingleton<IPhotoReader, ExifPhotoReader>();
        services.AddSingleton<DemoLoader>();
        services.AddScoped<DatabaseBackup>();
        services.AddScoped<FileBackup>();
        services.AddScoped<DatabaseVerification>();
        services.AddMediator();
        services.AddDatabase(configuration);
        services.AddDevZoneIdentity();
        services.AddSingleton<ZoneSetup>();
        services.AddNotices(configuration);
        return services;
    }

    private static void AddMediator(this IServiceCollection services)
    {
        services.AddScoped<IMediator>(p => new Mediator(p.GetService!));
        services.Scan(scan => scan.FromAssemblies(typeof(IAppDbContext).Assembly, typeof(InfrastructureServices).Assembly)
            .AddClasses(c => c.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false).AsImplementedInterfaces().WithScopedLifetime()
            .AddClasses(c => c.AssignableTo<IMonthCheck>(), publicOnly: false).As<IMonthCheck>().WithScopedLifetime()
            .AddClasses(c => c.AssignableTo(typeof(INotificationHandler<>)), publicOnly: false).AsImplementedInterfaces().WithScopedLifetime()
            .AddClasses(c => c.AssignableTo<IStageGate>(), publicOnly: false).As<IStageGate>().WithScopedLifetime());
        services.AddScoped<StageGates>();
        services.AddScoped<ClaimFiling>();
        services.AddScoped<ClaimReviewing>();
        foreach (var behavior in RequestPipeline.Behaviors)
        {
            services.AddScoped(typeof(IPipelineBehavior<,>), behavior);
        }

        foreach (var validator in AssemblyScanner.FindValidatorsInAssembly(typeof(IAppDbContext).Assembly))
        {
            services.AddSingleton(validator.InterfaceType, validator.ValidatorType);
        }
    }

    private static void AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var provider = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>()?.Provider ?? DatabaseProvider.Sqlite;
        var connection = configuration.GetConnectionString(DatabaseOptions.ConnectionName);
        if (provider == DatabaseProvider.PostgreSql)
        {
            services.AddDbContext<AppDbContext, PostgreSqlAppDbContext>((p, o) => o
                .UseNpgsql(Tuned(connection), n => n.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                .AddInterceptors(Rewriting, p.GetRequiredService<AnnounceSaved>()));
        }
        else
        {
            services.AddDbContext<AppDbContext, SqliteAppDbContext>((p, o) => o
                .UseSqlite(connection ?? DataFolder.DefaultConnection(configuration), s => s.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                .AddInterceptors(Pragmas, Rewriting, p.GetRequiredService<AnnounceSaved>()));
        }

        services.AddScoped<IAppDbContext>(p => p.GetRequiredService<AppDbContext>());
        services.AddScoped<IReferences, References>();
        services.AddScoped<IMonthFreezer, MonthFreezer>();
    }

    // Compiling a statement takes the server longer than running any of ours; and a page anywhere on a disk of today costs what the next one costs.
    private static string Tuned(string? connection)
    {
        var builder = new NpgsqlConnectionStringBuilder(connection);
        builder.Options = string.IsNullOrEmpty(builder.Options) ? "-c jit=off -c random_page_cost=1.1" : builder.Options;
        return builder.ToString();
    }
}
