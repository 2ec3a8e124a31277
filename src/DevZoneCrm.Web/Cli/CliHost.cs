using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Hosting;
using DevZoneCrm.Infrastructure.Persistence;

namespace DevZoneCrm.Web.Cli;

/// <summary>The services without the web. Settings come from the same places as the site's: files beside the app, the environment, the arguments.</summary>
internal static class CliHost
{
    public static ServiceProvider Build(CommandLine line)
    {
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environments.Production;
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{environment}.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine([.. line.Configuration])
            .Build();
        if (configuration["Database:Provider"] is { Length: > 0 } provider && !Enum.TryParse<DatabaseProvider>(provider, ignoreCase: true, out _))
        {
            throw CliException.Usage($"Database:Provider 只能是 {string.Join(" 或 ", Enum.GetNames<DatabaseProvider>())}，不是“{provider}”。");
        }

        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging(logging => logging
            .SetMinimumLevel(LogLevel.Warning)
            .AddConfiguration(configuration.GetSection("Logging"))
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None)
            .AddFilter("DevZoneCrm", LogLevel.Warning)
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        services.AddSingleton<IViewerSource, OperatorViewerSource>();
        services.AddDevZone(configuration);
        return services.BuildServiceProvider();
    }
}
