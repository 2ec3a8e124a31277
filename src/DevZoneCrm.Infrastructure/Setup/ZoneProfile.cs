using System.Globalization;
using System.Text.Json;
using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Core.Zones;
using DevZoneCrm.Infrastructure.Seeding;

namespace DevZoneCrm.Infrastructure.Setup;

/// <summary>A shipped profile as far as a real zone can use it: name, groups, units, chains and rates. Its people and projects are a demonstration and stay out.</summary>
public sealed class ZoneProfile
{
    private const decimal RateScale = 10_000m;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly string folder;
    private readonly Head head;

    private ZoneProfile(string folder, Head head) => (this.folder, this.head) = (folder, head);

    public string Id => head.Id;

    public string Name => head.Name;

    public string NameEn => head.NameEn;

    /// <summary>The default profile first: a choice shows it first.</summary>
    public static IReadOnlyList<ZoneProfile> Shipped()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "seeds", "demo");
        return Directory.Exists(root)
            ? [.. Directory.EnumerateDirectories(root).Where(f => File.Exists(HeadFile(f))).OrderBy(f => Path.GetFileName(f) != DemoProfiles.Default).ThenBy(f => f, StringComparer.Ordinal).Select(f => new ZoneProfile(f, JsonSerializer.Deserialize<Head>(File.ReadAllText(HeadFile(f)), Json)!))]
            : [];
    }

    public Zone Zone() => new(Id, Name, NameEn, isDemo: false);

    public (IReadOnlyList<UnitGroup> Groups, IReadOnlyList<OrgUnit> Units) Organisation()
    {
        var groups = Rows("groups.csv", r => (Code: r("code"), Group: new UnitGroup(r("name"), Day(r("validFrom")), OptionalDay(r("validTo"))))).ToDictionary(g => g.Code, g => g.Group, StringComparer.Ordinal);
        var units = Rows("units.csv", r => new OrgUnit(
            r("name"), Enum.Parse<UnitKind>(r("kind")), Day(r("validFrom")), OptionalDay(r("validTo")), groups.TryGetValue(r("group"), out var group) ? group.Id : null, r("shortName")));
        return ([.. groups.Values], units);
    }

    public IReadOnlyList<IndustryChain> Chains() => Rows("chains.csv", r => new IndustryChain(r("name"), ClassOf(r("class")), Day(r("validFrom")), OptionalDay(r("validTo"))));

    /// <summary>The yearly rates of the dollar: the zone's own where its profile has a file of them, else the reference rates.</summary>
    public IReadOnlyList<ExchangeRate> Rates() => Rows(
        DemoProfiles.RatesFile,
        r => new ExchangeRate(int.Parse(r("年份"), CultureInfo.InvariantCulture), (int)(decimal.Parse(r("美元兑人民币"), CultureInfo.InvariantCulture) * RateScale)));

    // Our own files, written without quotes; a user's files go through the import.
    private List<T> Rows<T>(string file, Func<Func<string, string>, T> read)
    {
        var lines = File.ReadAllLines(Path.Combine(SeedFolder.Holding(folder, file), file)).Where(l => l.Length > 0).Select(l => l.Split(',')).ToList();
        var columns = lines[0].Select((name, index) => (name, index)).ToDictionary(c => c.name, c => c.index, StringComparer.Ordinal);
        return [.. lines.Skip(1).Select(cells => read(column => cells[columns[column]]))];
    }

    private static ChainClass ClassOf(string word) => word switch { "主导" => ChainClass.Leading, "未来" => ChainClass.Future, "培育" => ChainClass.Emerging, _ => ChainClass.Other };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? OptionalDay(string text) => text.Length == 0 ? null : Day(text);

    private static string HeadFile(string folder) => Path.Combine(folder, "profile.json");

    private sealed record Head(string Id, string Name, string NameEn);
}
