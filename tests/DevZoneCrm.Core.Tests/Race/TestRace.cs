using System.Text.Json;
using System.Text.Json.Serialization;
using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Tests.Race;

/// <summary>The shipped rules, three units and a project to change.</summary>
internal static class TestRace
{
    public static readonly RaceUnit One = Unit(1, "一局");
    public static readonly RaceUnit Two = Unit(2, "二局");
    public static readonly RaceUnit Three = Unit(3, "三局");

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static RaceRules Shipped { get; } = JsonSerializer.Deserialize<RaceRules>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "race-default-v1.json")), Options)!;

    public static RaceTerms Terms(params RaceUnit[] units) => Terms([new NumberedRules(1, Shipped)], units);

    public static RaceTerms Terms(IReadOnlyList<NumberedRules> rules, params RaceUnit[] units) =>
        new(rules, new RateTable([new ExchangeRate(2020, 70000), new ExchangeRate(2024, 71000)]), (units.Length == 0 ? [One, Two, Three] : units).ToDictionary(u => u.Id));

    public static RaceUnit Unit(int number, string name, DateOnly? from = null, DateOnly? to = null, Guid? successor = null) =>
        new(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]), name, from ?? new DateOnly(2000, 1, 1), to, null, successor);

    public static RaceProject Project(Money money, params (RaceMilestone, DateOnly)[] dates) => new()
    {
        ProjectId = Guid.NewGuid(),
        UnitId = One.Id,
        Parts = [new RacePart(One.Id, 100)],
        Dates = dates,
        Investment = money,
    };

    public static Money Yi(decimal yi) => Money.FromWan(yi * 10_000, Currency.Cny);

    public static Money UsdWan(decimal wan) => Money.FromWan(wan, Currency.Usd);

    public static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    public static RaceProject Leading(this RaceProject project) => project with { Chain = ChainClass.Leading };

    public static RaceProject Tagged(this RaceProject project, InvestorTags tags) => project with { Tags = tags };

    public static decimal Points(this IEnumerable<RaceDraft> drafts) => drafts.Sum(d => d.PointsE2) / 100m;

    public static decimal UnitPoints(this IEnumerable<RaceDraft> drafts) => drafts.Sum(d => d.UnitPointsE2) / 100m;
}
