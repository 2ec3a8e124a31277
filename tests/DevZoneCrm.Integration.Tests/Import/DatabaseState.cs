using System.Globalization;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace DevZoneCrm.Integration.Tests.Import;

/// <summary>Every row of every table as text, but for what only ever grows: the record, the history of imports, versions, and texts made from other rows.</summary>
internal static class DatabaseState
{
    private static readonly string[] Growing = ["AuditEntries", "AuditSeals", "ImportBatches", "ImportChanges", "ProjectSearchTexts", "__EFMigrationsHistory"];

    public static async Task<List<string>> ReadAsync(AppDbContext db)
    {
        var lines = new List<string>();
        var names = db.GetService<ISqlGenerationHelper>();
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct().Except(Growing))
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM {names.DelimitIdentifier(table)}";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var cells = Enumerable.Range(0, reader.FieldCount).Where(i => reader.GetName(i) != "Version")
                    .Select(i => $"{reader.GetName(i)}={Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)}");
                lines.Add($"{table}: {string.Join('|', cells)}");
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
