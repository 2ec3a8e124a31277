using System.Text.Json;
using System.Text.Json.Serialization;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Infrastructure.Seeding;

namespace DevZoneCrm.Infrastructure.Reference;

/// <summary>The shipped 会议制度 (示例规则). Read once.</summary>
public static class MeetingPresetsFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly Lazy<MeetingPresets> Read = new(() => new MeetingPresets(JsonSerializer.Deserialize<List<MeetingPreset>>(File.ReadAllText(Path.Combine(SeedFolder.Reference, "meeting-cycles.json")), Options)!));

    public static MeetingPresets Shipped => Read.Value;
}
