using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.E2E.Tests.Host;

/// <summary>An empty database as the real migrations leave it, made once: migrating anew for every site took most of the time of the host tests.</summary>
internal static class MigratedDatabase
{
    private static readonly Lazy<byte[]> Migrated = new(Migrate);

    public static void CopyTo(string folder) => File.WriteAllBytes(Path.Combine(folder, "devzone.db"), Migrated.Value);

    private static byte[] Migrate()
    {
        var template = Directory.CreateTempSubdirectory("devzone-site-").FullName;
        try
        {
            var file = Path.Combine(template, "devzone.db");
            var options = new DbContextOptionsBuilder<SqliteAppDbContext>().UseSqlite($"Data Source={file};Pooling=False").Options;
            using (var db = new SqliteAppDbContext(options, new ViewerContext(), TimeProvider.System, new Mediator(_ => null!)))
            {
                db.Database.Migrate();
                db.Database.ExecuteSql($"PRAGMA journal_mode=DELETE");
            }

            return File.ReadAllBytes(file);
        }
        finally
        {
            Directory.Delete(template, recursive: true);
        }
    }
}
