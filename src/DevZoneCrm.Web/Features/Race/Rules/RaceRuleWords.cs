using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Race.Rules;

/// <summary>The rules in plain language: what 考核办法 says, made from the numbers, so that the two can never differ.</summary>
internal static class RaceRuleWords
{
    private const int Whole = 100;
    private const int WanPerYi = 10_000;

    public static readonly IReadOnlyList<RaceMilestone> Milestones =
        [RaceMilestone.Signed, RaceMilestone.Registered, RaceMilestone.LandSecured, RaceMilestone.Started, RaceMilestone.Completed, RaceMilestone.Producing, RaceMilestone.FullCapacity];

    public static readonly IReadOnlyList<MultiplierParts> Parts = [.. Enum.GetValues<MultiplierParts>().Where(p => p != MultiplierParts.None)];

    public static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Yuan(decimal yi) => AmountFormat.Text(yi * WanPerYi, Currency.Cny, CultureInfo.CurrentUICulture);

    private static string Dollars(decimal wan) => AmountFormat.Text(wan, Currency.Usd, CultureInfo.CurrentUICulture);

    /// <summary>With its sign: +0.2, −0.3.</summary>
    public static string Signed(decimal number) => number < 0 ? "−" + Plain(-number) : "+" + Plain(number);

    /// <summary>Which years a version holds for.</summary>
    public static string Years(int from, int? to, IStringLocalizer<RaceRuleTexts> text) => (from, to) switch
    {
        (0, null) => text["Years.Always"],
        (0, { } last) => text["Years.Until", last],
        (_, null) => text["Years.From", from],
        (_, { } last) => from == last ? text["Years.One", from] : text["Years.Span", from, last],
    };

    public static IEnumerable<string> Sentences(RaceRulesPart part, RaceRules rules, IStringLocalizer<RaceRuleTexts> text)
    {
        var (deductions, scoring, publishing) = (rules.Deductions, rules.Scoring, rules.Publishing);
        return part switch
        {
            RaceRulesPart.Tiers =>
            [
                text["Tiers.Amount"],
                rules.ForeignTiers.Count == 0 ? text["Tiers.NoLane"] : text["Tiers.Lane", rules.ForeignSharePercent, string.Join(text["Comma"], rules.ForeignTiers.Select(t => text["Tiers.LaneOf", Dollars(t.FromUsdWan), t.Tier].Value))],
                text["Tiers.Below", Yuan(rules.Tiers.Count == 0 ? 0 : rules.Tiers[0].FromYi)],
            ],
            RaceRulesPart.Shares => [text["Shares.Sentence"], text["Shares.Split"]],
            RaceRulesPart.Multipliers => [text["Multipliers.Sentence", Plain(rules.Multipliers.Base), Plain(rules.Multipliers.Min), Plain(rules.Multipliers.Max)], text["Multipliers.Foreign", rules.ForeignSharePercent]],
            RaceRulesPart.Deductions =>
            [
                text["Deductions.Register", deductions.RegisterMonths, deductions.RegisterTakesPercent],
                text["Deductions.Start", deductions.StartMonths, Plain(-deductions.NotStarted)],
                text["Deductions.Ended"],
                text["Deductions.Hand", Plain(-deductions.Falsified), Plain(-deductions.Leaked), Plain(-deductions.LateReport), Plain(-deductions.SpotCheckError)],
                text["Deductions.Never"],
            ],
            RaceRulesPart.Metrics => [text["Metrics.Sentence", Plain(scoring.TargetCap)]],
            RaceRulesPart.Scoring =>
            [
                text["Scoring.Year", Plain(scoring.TaskShare), Plain(1 - scoring.TaskShare)],
                text["Scoring.Group", scoring.EfficacyFrom, Plain(scoring.EfficacyBase), Plain(scoring.EfficacyBase + scoring.EfficacySpan)],
                text["Scoring.Ties"],
                scoring.FirstYear is { } first
                    ? text["Scoring.Years", string.Join(text["Comma"], scoring.YearWeights.Select((w, i) => text["Scoring.YearOf", first + i, Plain(w)].Value))]
                    : text["Scoring.NoYears", string.Join(" : ", scoring.YearWeights.Select(Plain))],
                text["Scoring.Late"],
            ],
            _ =>
            [
                text["Publishing.Days", publishing.EvidenceDay, publishing.CheckDay, publishing.PublishDay, publishing.ObjectionDays],
                text["Publishing.Flag", Plain(publishing.RedFlagFromT), Plain(publishing.RedFlagPoints)],
                text["Publishing.Card", publishing.YellowCardFromUnits, Plain(publishing.YellowCardBelowT), publishing.TalkAfterCards, publishing.RedAfterCards],
            ],
        };
    }

    public static RaceRuleTable? Table(RaceRulesPart part, RaceRules rules, IStringLocalizer<RaceRuleTexts> text) => part switch
    {
        RaceRulesPart.Tiers => new(
            [(text["Col.Tier"], false), (text["Col.Amount"], false), (text["Col.Points"], true)],
            [.. rules.Tiers.Select((t, i) => (IReadOnlyList<string>)[t.Name, i + 1 < rules.Tiers.Count ? text["Tiers.Range", Yuan(t.FromYi), Yuan(rules.Tiers[i + 1].FromYi)] : text["Tiers.Last", Yuan(t.FromYi)], Plain(t.Points)])]),
        RaceRulesPart.Shares => new(
            [(text["Col.Milestone"], false), (text["Col.Share"], true), .. rules.Tiers.Select(t => (t.Name, true))],
            [.. Milestones.Select(m => (IReadOnlyList<string>)[ErrorTexts.Word(m), $"{rules.Shares.GetValueOrDefault(m)}%", .. rules.Tiers.Select(t => Plain(t.Points * rules.Shares.GetValueOrDefault(m) / Whole))])]),
        RaceRulesPart.Multipliers => new(
            [(text["Col.Condition"], false), (text["Col.Adds"], true)],
            [.. Parts.Select(p => (IReadOnlyList<string>)[ErrorTexts.Word(p), Signed(rules.Multipliers.Of(p))])]),
        RaceRulesPart.Metrics => new(
            [(text["Col.Metric"], false), (text["Col.Weight"], true)],
            [.. Enum.GetValues<TaskMetric>().Select(m => (IReadOnlyList<string>)[text["Metric." + m], rules.MetricWeights.GetValueOrDefault(m).ToString(CultureInfo.InvariantCulture)])]),
        _ => null,
    };
}
