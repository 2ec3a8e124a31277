using System.Globalization;
using System.Text.Json;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Web.Features.Settings;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Race.Rules;

/// <summary>The chapters of the rules as forms. What cannot be read becomes a number that the check of the whole set refuses, so that nothing typed is dropped silently.</summary>
internal static class RaceRulesForms
{
    private const int LongestNumber = 10;
    private const int LongestList = 1000;
    private const decimal Unreadable = 1_000_000_000m;

    public static bool Same(RaceRules one, RaceRules other) => JsonSerializer.Serialize(one) == JsonSerializer.Serialize(other);

    public static IReadOnlyList<SettingsField> Naming(IStringLocalizer<RaceRuleTexts> text, int earliest) =>
    [
        new(nameof(RaceRules.Name)) { Label = text["Field.Name"], Required = true, MaxLength = RaceRuleSet.MaxNameLength },
        new(nameof(RaceRules.Code)) { Label = text["Field.Code"], Required = true, Half = true, MaxLength = RaceRuleSet.MaxCodeLength },
        new(nameof(RaceRules.FromYear), SettingsFieldKind.Integer) { Label = text["Field.FromYear"], Required = true, Half = true, MaxLength = 4, Help = text["Field.FromYear.Help", earliest] },
    ];

    public static RaceRulesForm For(RaceRulesPart part, RaceRules rules, IStringLocalizer<RaceRuleTexts> text) => part switch
    {
        RaceRulesPart.Tiers => Tiers(rules, text),
        RaceRulesPart.Shares => Numbers(
            [.. RaceRuleWords.Milestones.Select(m => (m.ToString(), ErrorTexts.Word(m), (decimal)rules.Shares.GetValueOrDefault(m)))],
            values => rules with { Shares = RaceRuleWords.Milestones.ToDictionary(m => m, m => Whole(values[m.ToString()])) }),
        RaceRulesPart.Multipliers => Multipliers(rules, text),
        RaceRulesPart.Deductions => Deductions(rules, text),
        RaceRulesPart.Metrics => Numbers(
            [.. Enum.GetValues<TaskMetric>().Select(m => (m.ToString(), text["Metric." + m].Value, (decimal)rules.MetricWeights.GetValueOrDefault(m))), (nameof(RaceScoring.TargetCap), text["Field.TargetCap"].Value, rules.Scoring.TargetCap)],
            values => rules with { MetricWeights = Enum.GetValues<TaskMetric>().ToDictionary(m => m, m => Whole(values[m.ToString()])), Scoring = rules.Scoring with { TargetCap = values[nameof(RaceScoring.TargetCap)] } }),
        RaceRulesPart.Scoring => Scoring(rules, text),
        _ => Publishing(rules, text),
    };

    private static RaceRulesForm Tiers(RaceRules rules, IStringLocalizer<RaceRuleTexts> text) => new(
        [
            new SettingsField(nameof(RaceRules.Tiers), SettingsFieldKind.LongText) { Label = text["Field.Tiers"], Required = true, MaxLength = LongestList, Help = text["Field.Tiers.Help"] },
            new SettingsField(nameof(RaceRules.ForeignTiers), SettingsFieldKind.LongText) { Label = text["Field.ForeignTiers"], MaxLength = LongestList, Help = text["Field.ForeignTiers.Help"] },
            new SettingsField(nameof(RaceRules.ForeignSharePercent), SettingsFieldKind.Integer) { Label = text["Field.ForeignSharePercent"], Required = true, Half = true, MaxLength = 3 },
        ],
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [nameof(RaceRules.Tiers)] = string.Join('\n', rules.Tiers.Select(t => $"{t.Name} {RaceRuleWords.Plain(t.FromYi)} {RaceRuleWords.Plain(t.Points)}")),
            [nameof(RaceRules.ForeignTiers)] = string.Join('\n', rules.ForeignTiers.Select(t => $"{t.Tier} {RaceRuleWords.Plain(t.FromUsdWan)}")),
            [nameof(RaceRules.ForeignSharePercent)] = rules.ForeignSharePercent.ToString(CultureInfo.InvariantCulture),
        },
        form => rules with
        {
            Tiers = [.. form.Lines(nameof(RaceRules.Tiers)).Select(Words).Select(w => new RaceTier(w[0], Number(w.ElementAtOrDefault(1)), Number(w.ElementAtOrDefault(2))))],
            ForeignTiers = [.. form.Lines(nameof(RaceRules.ForeignTiers)).Select(Words).Select(w => new ForeignTier(w[0], Number(w.ElementAtOrDefault(1))))],
            ForeignSharePercent = form.Integer(nameof(RaceRules.ForeignSharePercent)) ?? -1,
        });

    private static RaceRulesForm Multipliers(RaceRules rules, IStringLocalizer<RaceRuleTexts> text)
    {
        var now = rules.Multipliers;
        return Numbers(
            [(nameof(now.Base), text["Field.Base"].Value, now.Base), (nameof(now.Min), text["Field.Min"].Value, now.Min), (nameof(now.Max), text["Field.Max"].Value, now.Max), .. RaceRuleWords.Parts.Select(p => (p.ToString(), ErrorTexts.Word(p), now.Of(p)))],
            values => rules with
            {
                Multipliers = new RaceMultipliers
                {
                    Base = values[nameof(now.Base)],
                    Min = values[nameof(now.Min)],
                    Max = values[nameof(now.Max)],
                    LeadingChain = values[nameof(now.LeadingChain)],
                    FutureChain = values[nameof(now.FutureChain)],
                    Foreign = values[nameof(now.Foreign)],
                    Fortune500 = values[nameof(now.Fortune500)],
                    Listed = values[nameof(now.Listed)],
                    ChainLeader = values[nameof(now.ChainLeader)],
                    NoNewLand = values[nameof(now.NoNewLand)],
                    OutsideList = values[nameof(now.OutsideList)],
                    GradeA = values[nameof(now.GradeA)],
                    GradeC = values[nameof(now.GradeC)],
                },
            });
    }

    // Shown as what is taken: 2 for −2.
    private static RaceRulesForm Deductions(RaceRules rules, IStringLocalizer<RaceRuleTexts> text)
    {
        var now = rules.Deductions;
        return Numbers(
            [
                (nameof(now.RegisterMonths), text["Field.RegisterMonths"].Value, now.RegisterMonths), (nameof(now.RegisterTakesPercent), text["Field.RegisterTakesPercent"].Value, now.RegisterTakesPercent),
                (nameof(now.StartMonths), text["Field.StartMonths"].Value, now.StartMonths), (nameof(now.NotStarted), text["Field.NotStarted"].Value, -now.NotStarted), (nameof(now.Falsified), ErrorTexts.Word(RaceMilestone.Falsified), -now.Falsified),
                (nameof(now.Leaked), ErrorTexts.Word(RaceMilestone.Leaked), -now.Leaked), (nameof(now.LateReport), ErrorTexts.Word(RaceMilestone.LateReport), -now.LateReport), (nameof(now.SpotCheckError), ErrorTexts.Word(RaceMilestone.SpotCheckError), -now.SpotCheckError),
            ],
            values => rules with
            {
                Deductions = new RaceDeductions
                {
                    RegisterMonths = Whole(values[nameof(now.RegisterMonths)]),
                    RegisterTakesPercent = Whole(values[nameof(now.RegisterTakesPercent)]),
                    StartMonths = Whole(values[nameof(now.StartMonths)]),
                    NotStarted = -values[nameof(now.NotStarted)],
                    Falsified = -values[nameof(now.Falsified)],
                    Leaked = -values[nameof(now.Leaked)],
                    LateReport = -values[nameof(now.LateReport)],
                    SpotCheckError = -values[nameof(now.SpotCheckError)],
                },
            });
    }

    private static RaceRulesForm Scoring(RaceRules rules, IStringLocalizer<RaceRuleTexts> text)
    {
        var now = rules.Scoring;
        var numbers = Numbers(
            [(nameof(now.TaskShare), text["Field.TaskShare"].Value, now.TaskShare), (nameof(now.EfficacyFrom), text["Field.EfficacyFrom"].Value, now.EfficacyFrom), (nameof(now.EfficacyBase), text["Field.EfficacyBase"].Value, now.EfficacyBase), (nameof(now.EfficacySpan), text["Field.EfficacySpan"].Value, now.EfficacySpan)],
            values => rules with
            {
                Scoring = now with { TaskShare = values[nameof(now.TaskShare)], EfficacyFrom = Whole(values[nameof(now.EfficacyFrom)]), EfficacyBase = values[nameof(now.EfficacyBase)], EfficacySpan = values[nameof(now.EfficacySpan)] },
            });
        return new RaceRulesForm(
            [.. numbers.Fields, new SettingsField(nameof(now.YearWeights)) { Label = text["Field.YearWeights"], Required = true, Half = true, Help = text["Field.YearWeights.Help"] }, new SettingsField(nameof(now.FirstYear), SettingsFieldKind.Integer) { Label = text["Field.FirstYear"], Half = true, MaxLength = 4, Help = text["Field.FirstYear.Help"] }],
            new Dictionary<string, string>(numbers.Start, StringComparer.Ordinal)
            {
                [nameof(now.YearWeights)] = string.Join(' ', now.YearWeights.Select(RaceRuleWords.Plain)),
                [nameof(now.FirstYear)] = now.FirstYear?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            },
            form =>
            {
                var changed = numbers.Change(form);
                return changed with { Scoring = changed.Scoring with { YearWeights = [.. Words(form[nameof(now.YearWeights)]).Select(Number)], FirstYear = form.Integer(nameof(now.FirstYear)) } };
            });
    }

    private static RaceRulesForm Publishing(RaceRules rules, IStringLocalizer<RaceRuleTexts> text)
    {
        var now = rules.Publishing;
        return Numbers(
            [
                (nameof(now.EvidenceDay), text["Field.EvidenceDay"].Value, now.EvidenceDay), (nameof(now.CheckDay), text["Field.CheckDay"].Value, now.CheckDay), (nameof(now.PublishDay), text["Field.PublishDay"].Value, now.PublishDay),
                (nameof(now.ObjectionDays), text["Field.ObjectionDays"].Value, now.ObjectionDays), (nameof(now.RedFlagFromT), text["Field.RedFlagFromT"].Value, now.RedFlagFromT), (nameof(now.RedFlagPoints), text["Field.RedFlagPoints"].Value, now.RedFlagPoints),
                (nameof(now.YellowCardBelowT), text["Field.YellowCardBelowT"].Value, now.YellowCardBelowT), (nameof(now.YellowCardFromUnits), text["Field.YellowCardFromUnits"].Value, now.YellowCardFromUnits),
                (nameof(now.TalkAfterCards), text["Field.TalkAfterCards"].Value, now.TalkAfterCards), (nameof(now.RedAfterCards), text["Field.RedAfterCards"].Value, now.RedAfterCards),
            ],
            values => rules with
            {
                Publishing = new RacePublishing
                {
                    EvidenceDay = Whole(values[nameof(now.EvidenceDay)]),
                    CheckDay = Whole(values[nameof(now.CheckDay)]),
                    PublishDay = Whole(values[nameof(now.PublishDay)]),
                    ObjectionDays = Whole(values[nameof(now.ObjectionDays)]),
                    RedFlagFromT = values[nameof(now.RedFlagFromT)],
                    RedFlagPoints = values[nameof(now.RedFlagPoints)],
                    YellowCardBelowT = values[nameof(now.YellowCardBelowT)],
                    YellowCardFromUnits = Whole(values[nameof(now.YellowCardFromUnits)]),
                    TalkAfterCards = Whole(values[nameof(now.TalkAfterCards)]),
                    RedAfterCards = Whole(values[nameof(now.RedAfterCards)]),
                },
            });
    }

    private static RaceRulesForm Numbers(IReadOnlyList<(string Key, string Label, decimal Value)> fields, Func<IReadOnlyDictionary<string, decimal>, RaceRules> change) => new(
        [.. fields.Select(f => new SettingsField(f.Key) { Label = f.Label, Required = true, Half = true, MaxLength = LongestNumber })],
        fields.ToDictionary(f => f.Key, f => RaceRuleWords.Plain(f.Value), StringComparer.Ordinal),
        form => change(fields.ToDictionary(f => f.Key, f => Number(form[f.Key]), StringComparer.Ordinal)));

    private static string[] Words(string line) => line.Split([' ', '\t', ',', '，', '、', ':', '：', '/'], StringSplitOptions.RemoveEmptyEntries);

    private static decimal Number(string? typed) => decimal.TryParse(typed?.Trim().Replace('−', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : Unreadable;

    private static int Whole(decimal number) => number == decimal.Truncate(number) && Math.Abs(number) < Unreadable ? (int)number : -1;
}
