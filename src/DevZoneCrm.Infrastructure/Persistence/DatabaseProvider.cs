namespace DevZoneCrm.Infrastructure.Persistence;

public enum DatabaseProvider
{
    Sqlite = 0,
    PostgreSql = 1,
}
