using System.Text.Json;
using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Infrastructure.Live;

/// <summary>Reads the changes of a line of the record: JSON, property → [before, after].</summary>
internal static class RecordedChanges
{
    /// <summary>The project a part belongs to, where the line says so: of parts added and taken away.</summary>
    public static Guid? ProjectOf(string changes)
    {
        using var json = JsonDocument.Parse(changes);
        if (!json.RootElement.TryGetProperty(nameof(IChildOfProject.ProjectId), out var pair) || pair.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        return pair.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.TryGetGuid(out var id) ? id : (Guid?)null).LastOrDefault(id => id is not null);
    }
}
