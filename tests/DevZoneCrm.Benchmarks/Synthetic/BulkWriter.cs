using System.Collections;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace DevZoneCrm.Benchmarks.Synthetic;

/// <summary>Writes entities by the model's own table and column mapping, past the change tracker: prepared inserts on SQLite, binary COPY on PostgreSQL.</summary>
internal sealed class BulkWriter(AppDbContext db)
{
    public async Task WriteAsync(Type type, IEnumerable entities)
    {
        var table = new TableColumns(db.Model.FindEntityType(type)!);
        if (db.Database.GetDbConnection() is NpgsqlConnection server)
        {
            await CopyAsync(server, table, entities);
        }
        else
        {
            await InsertAsync((SqliteConnection)db.Database.GetDbConnection(), table, entities);
        }
    }

    public Task WriteAsync<T>(IEnumerable<T> entities)
        where T : class => WriteAsync(typeof(T), entities);

    private static async Task CopyAsync(NpgsqlConnection connection, TableColumns table, IEnumerable entities)
    {
        await using var importer = await connection.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({table.ColumnList}) FROM STDIN (FORMAT BINARY)");
        foreach (var entity in entities)
        {
            await importer.StartRowAsync();
            foreach (var column in table.Columns)
            {
                if (column.Value(entity) is { } value)
                {
                    await importer.WriteAsync(value, column.StoreType);
                }
                else
                {
                    await importer.WriteNullAsync();
                }
            }
        }

        await importer.CompleteAsync();
    }

    private static async Task InsertAsync(SqliteConnection connection, TableColumns table, IEnumerable entities)
    {
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Names of tables and columns of our own model.
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({table.ColumnList}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"$p{i}"))})";
#pragma warning restore CA2100
        var parameters = table.Columns.Select((_, i) => command.Parameters.Add(new SqliteParameter($"$p{i}", null))).ToList();
        foreach (var entity in entities)
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                parameters[i].Value = table.Columns[i].Value(entity) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }

        await transaction.CommitAsync();
    }

    private sealed class TableColumns
    {
        public TableColumns(IEntityType type)
        {
            Name = type.GetTableName()!;
            var store = StoreObjectIdentifier.Table(Name);
            Columns = [.. type.GetProperties().Where(p => !p.IsShadowProperty() && !(p.IsPrimaryKey() && p.ClrType == typeof(long) && p.ValueGenerated == ValueGenerated.OnAdd)).Select(p => new Column(p, p.GetColumnName(store)!))];
            ColumnList = string.Join(", ", Columns.Select(c => $"\"{c.Name}\""));
        }

        public string Name { get; }

        public IReadOnlyList<Column> Columns { get; }

        public string ColumnList { get; }
    }

    private sealed class Column(IProperty property, string name)
    {
        private readonly Func<object?, object?>? convert = property.GetTypeMapping().Converter?.ConvertToProvider;
        private readonly Microsoft.EntityFrameworkCore.Metadata.IClrPropertyGetter getter = property.GetGetter();

        public string Name { get; } = name;

        public string StoreType { get; } = property.GetColumnType();

        public object? Value(object entity)
        {
            var value = getter.GetClrValue(entity);
            return value is null || convert is null ? value : convert(value);
        }
    }
}
