namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>Which database (contracts 1). The connection string is <c>ConnectionStrings:DevZone</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";
    public const string ConnectionName = "DevZone";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;
}
