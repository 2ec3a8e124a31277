using System.Data.Common;
using System.Globalization;
using DevZoneCrm.Core.Common.Security;
using Microsoft.Data.Sqlite;

namespace DevZoneCrm.Benchmarks.Sql;

/// <summary>Statements as somebody would write them who knows the tables and nothing of the application. One text runs on both databases.</summary>
internal sealed class HandSql(DbConnection connection, Viewer viewer, DateOnly today)
{
    public DateOnly Today { get; } = today;

    public Viewer Viewer { get; } = viewer;

    /// <summary>What the viewer sees in full. <paramref name="row"/> is an alias with the columns of visibility.</summary>
    public string Sees(string row, string id = "ProjectId")
    {
        // Counted rows keep these ids as bytes on SQLite.
        var key = id == "ProjectId" && connection is SqliteConnection ? "Key" : string.Empty;
        var named = $"""EXISTS (SELECT 1 FROM "ProjectAccess" a WHERE a."ProjectId" = {row}."{id}" AND a."UserId" = @user)""";
        return Viewer.Scope switch
        {
            ProjectScope.AllWithSecret => "1 = 1",
            ProjectScope.All => $"""({row}."Confidentiality" <> 3 OR {named})""",
            ProjectScope.OwnUnit => $"""({row}."Confidentiality" = 0 OR ({row}."UnitId" = @unit{key} AND {row}."Confidentiality" <= 1) OR {row}."OwnerPostId" = @post{key} OR {row}."CreatedBy" = @user{key} OR {named})""",
            var other => throw new NotSupportedException(other.ToString()),
        };
    }

    public async Task<List<object?[]>> RowsAsync(string sql, params (string Name, object Value)[] parameters)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written here, with parameters for every value.
        command.CommandText = sql;
#pragma warning restore CA2100
        (string Name, object? Value)[] all = [("user", Viewer.UserId), ("unit", Viewer.UnitId), ("post", Viewer.PostId),
            ("userKey", Viewer.UserId?.ToByteArray()), ("unitKey", Viewer.UnitId?.ToByteArray()), ("postKey", Viewer.PostId?.ToByteArray()), .. parameters.Select(p => (p.Name, (object?)p.Value))];
        foreach (var (name, value) in all.Where(p => sql.Contains("@" + p.Name, StringComparison.Ordinal)))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        var rows = new List<object?[]>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader.GetValue(i) is var value && value is DBNull ? null : value;
            }

            rows.Add(row);
        }

        return rows;
    }

    public async Task<long?> RateAsync(int year) =>
        (await RowsAsync("""SELECT "RateE4" FROM "ExchangeRates" WHERE "Year" <= @year ORDER BY "Year" DESC LIMIT 1""", ("year", year))) is [[{ } rate]] ? Long(rate) : null;

    public static long Long(object? value) => Convert.ToInt64(value ?? 0L, CultureInfo.InvariantCulture);

    public static string Day(object? value) => value switch
    {
        null => string.Empty,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var text => (string)text,
    };
}
