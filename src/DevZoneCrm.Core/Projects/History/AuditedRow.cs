using System.Text.Json;
using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Projects.History;

/// <summary>
/// A row as the record tells of it. A project's parts stand among its own values as <c>ProjectInvestor/0</c> → [before, after], each as an object;
/// older lines of the record have an entry for each part.
/// </summary>
internal sealed record AuditedRow(string Entity, string Key, IReadOnlyList<(string Field, string? Before, string? After)> Values)
{
    public static IReadOnlyList<AuditedRow> Of(AuditEntry entry)
    {
        using var document = JsonDocument.Parse(entry.Changes);
        var (own, parts) = (new List<(string, string?, string?)>(), new List<AuditedRow>());
        foreach (var property in document.RootElement.EnumerateObject())
        {
            var (before, after) = (property.Value[0], property.Value[1]);
            if (property.Name.Split('/', 2) is [var entity, var key])
            {
                parts.Add(new AuditedRow(entity, key, Part(before, after)));
            }
            else
            {
                own.Add((property.Name, Text(before), Text(after)));
            }
        }

        return [new AuditedRow(entry.Entity, entry.EntityId, own), .. parts];
    }

    private static List<(string Field, string? Before, string? After)> Part(JsonElement before, JsonElement after) =>
        [.. Names(before).Union(Names(after), StringComparer.Ordinal).Select(name => (name, Value(before, name), Value(after, name)))];

    private static IEnumerable<string> Names(JsonElement part) => part.ValueKind == JsonValueKind.Object ? part.EnumerateObject().Select(p => p.Name) : [];

    private static string? Value(JsonElement part, string name) => part.ValueKind == JsonValueKind.Object && part.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.ToString();
}
