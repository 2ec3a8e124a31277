using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace DevZoneCrm.Infrastructure.Hosting;

/// <summary>Where the application keeps its own files: <c>DataFolder</c> in the configuration, else App_Data beside the content root.</summary>
public static class DataFolder
{
    public const string Key = "DataFolder";

    public static string Path(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var folder = configuration[Key] is { Length: > 0 } configured ? configured : System.IO.Path.Combine(AppContext.BaseDirectory, "App_Data");
        Directory.CreateDirectory(folder);
        return System.IO.Path.GetFullPath(folder);
    }

    public static string DefaultConnection(IConfiguration configuration) =>
        new SqliteConnectionStringBuilder { DataSource = System.IO.Path.Combine(Path(configuration), "devzone.db") }.ToString();
}
