using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Race.GetRaceReport;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetBoardDiff;
using DevZoneCrm.Core.Reports.GetBoardReport;
using DevZoneCrm.Core.Reports.GetTotals;

namespace DevZoneCrm.Web.Reports;

/// <summary>The reports as other programs read them (contracts 3). The command line and the API print the same document.</summary>
public static class ReportJson
{
    /// <summary>Chinese stays readable in the output.</summary>
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    /// <param name="saysBasis">The basis was asked for: then the document names it. A frozen report always does.</param>
    public static JsonObject Of(TotalsDto totals, bool saysBasis = false)
    {
        ArgumentNullException.ThrowIfNull(totals);
        var document = new JsonObject
        {
            ["period"] = new JsonObject { ["label"] = PeriodLabels.Of(totals.Period), ["from"] = Day(totals.Period.From), ["to"] = Day(totals.Period.To) },
            ["asOf"] = Day(totals.AsOf),
            ["flows"] = Object(totals.Flows, k => Camel(k), Of),
            ["stocks"] = Object(totals.Stocks, k => Camel(k), Of),
            ["major"] = Object(totals.Major, ReportWords.Of, m => new JsonObject { ["listed"] = m.Listed, ["started"] = m.Started }),
            ["sectors"] = Object(totals.Sectors, ReportWords.Of, counts => Object(counts, k => Camel(k), n => JsonValue.Create(n))),
            ["tags"] = Object(totals.Tags, ReportWords.Of, counts => Object(counts, k => Camel(k), n => JsonValue.Create(n))),
        };
        if (saysBasis || totals.Frozen is not null)
        {
            document["basis"] = Camel(totals.Basis);
        }

        if (totals.Frozen is { } frozen)
        {
            document["frozen"] = Of(frozen);
        }

        return document;
    }

    public static JsonObject Of(RaceReportDto race)
    {
        ArgumentNullException.ThrowIfNull(race);
        return new JsonObject { ["year"] = race.Year, ["asOf"] = Day(race.AsOf), ["ruleSet"] = race.RuleSet, ["units"] = Array(race.Units, Of) };
    }

    public static JsonObject Of(BoardReportDto board)
    {
        ArgumentNullException.ThrowIfNull(board);
        return new JsonObject
        {
            ["asOf"] = Day(board.AsOf),
            ["stages"] = Array(board.Stages.OrderBy(s => s.Key), s => new JsonObject { ["stage"] = s.Key.ToString(), ["count"] = s.Value.Count, ["investmentWan"] = s.Value.InvestmentWan }),
        };
    }

    public static JsonObject Of(BoardDiffDto diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return new JsonObject
        {
            ["moves"] = Array(diff.Moves, m => new JsonObject { ["code"] = m.Code, ["from"] = m.From.ToString(), ["to"] = m.To.ToString(), ["on"] = Day(m.On) }),
            ["entered"] = Array(diff.Entered, c => JsonValue.Create(c)!),
            ["left"] = Array(diff.Left, l => new JsonObject { ["code"] = l.Code, ["status"] = ReportWords.Of(l.Status) }),
            ["net"] = Array(diff.Net, n => new JsonObject { ["stage"] = n.Stage.ToString(), ["count"] = n.Count, ["investmentWan"] = n.InvestmentWan }),
        };
    }

    private static JsonObject Of(FrozenPart frozen)
    {
        var part = new JsonObject
        {
            ["closed"] = Array(frozen.Closed, c => JsonValue.Create(c)!),
            ["open"] = Array(frozen.Open, c => JsonValue.Create(c)!),
            ["corrections"] = Object(frozen.Corrections, k => Camel(k), c => new JsonObject { ["count"] = c.Count, ["investmentWan"] = c.InvestmentWan }),
            ["rule"] = Of(frozen.Rule),
        };
        if (frozen.Rules.Count > 1)
        {
            part["rules"] = Array(frozen.Rules, Of);
        }

        return part;
    }

    private static JsonObject Of(RuleContent rule) => new()
    {
        ["number"] = rule.Number,
        ["name"] = rule.Name ?? ReportWords.ShippedRule,
        ["validFrom"] = Day(rule.ValidFrom),
        ["minYi"] = rule.MinYi,
        ["minUsdWan"] = rule.MinUsdWan,
        ["signed"] = Camel(rule.Signed),
        ["stocks"] = new JsonObject
        {
            ["negotiating"] = Array(rule.Negotiating, s => JsonValue.Create(s.ToString())!),
            ["inHand"] = Array(rule.InHand, s => JsonValue.Create(s.ToString())!),
            ["underConstruction"] = Array(rule.UnderConstruction, s => JsonValue.Create(s.ToString())!),
        },
        ["rate"] = Camel(rule.Rate),
        ["basis"] = Camel(rule.Basis),
        ["example"] = rule.IsExample,
    };

    private static JsonObject Of(RaceReportUnitDto unit) => new()
    {
        ["unit"] = unit.Unit,
        ["group"] = unit.Group,
        ["projectPoints"] = unit.ProjectPoints,
        ["unitPoints"] = unit.UnitPoints,
        ["p"] = unit.P,
        ["t"] = unit.T,
        ["score"] = unit.Score,
        ["rank"] = unit.Rank,
        ["entries"] = Array(unit.Entries, Of),
    };

    private static JsonObject Of(RaceReportEntryDto entry)
    {
        var node = new JsonObject
        {
            ["code"] = entry.Code,
            ["milestone"] = entry.Milestone.ToString(),
            ["on"] = Day(entry.On),
            ["tier"] = entry.Tier,
            ["full"] = entry.Full,
            ["share"] = entry.Share,
            ["multiplier"] = entry.Multiplier,
            ["split"] = entry.Split,
            ["points"] = entry.Points,
        };
        if (entry.UnitPoints != 0)
        {
            node["unitPoints"] = entry.UnitPoints;
        }

        node["takesBack"] = entry.TakesBack?.ToString();
        return node;
    }

    private static JsonObject Of(Figure figure) => new()
    {
        ["count"] = figure.Count,
        ["investmentWan"] = figure.InvestmentWan,
        ["buckets"] = new JsonObject(Figure.Edges.Select((edge, i) => KeyValuePair.Create(Number(edge), (JsonNode?)figure.Buckets[i]))),
        ["atLeast"] = new JsonObject(Figure.Edges.Skip(1).Select(edge => KeyValuePair.Create(Number(edge), (JsonNode?)figure.AtLeast(edge)))),
        ["usd"] = new JsonObject { ["count"] = figure.UsdCount, ["investmentUsdWan"] = Figure.Rounded(figure.UsdWan) },
    };

    private static JsonObject Object<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> values, Func<TKey, string> name, Func<TValue, JsonNode?> node) =>
        new(values.Select(v => KeyValuePair.Create(name(v.Key), node(v.Value))));

    private static JsonArray Array<T>(IEnumerable<T> rows, Func<T, JsonNode> node) => new([.. rows.Select(node)]);

    private static string Camel<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
