using System.Text.Json;
using System.Text.Json.Serialization;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Infrastructure.Seeding;

namespace DevZoneCrm.Infrastructure.Reference;

/// <summary>The shipped 赛马规则 (示例规则). Read once.</summary>
public static class RaceRulesFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly Lazy<ShippedRaceRules> Read = new(() => Parse(File.ReadAllText(Path.Combine(SeedFolder.Reference, "race-default-v1.json"))));

    public static ShippedRaceRules Shipped => Read.Value;

    /// <exception cref="JsonException">A name that the rules do not know, or a value of the wrong kind.</exception>
    public static ShippedRaceRules Parse(string json) => new(JsonSerializer.Deserialize<RaceRules>(json, Options)!);
}
