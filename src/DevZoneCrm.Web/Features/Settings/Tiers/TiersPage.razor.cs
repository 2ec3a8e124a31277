using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Months.Checks;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Zones.ChooseTiers;
using DevZoneCrm.Core.Zones.GetZoneRules;
using DevZoneCrm.Core.Zones.LimitMilestones;
using DevZoneCrm.Core.Zones.LimitMonthChecks;
using DevZoneCrm.Core.Zones.LimitStages;
using DevZoneCrm.Web.Components.Shared;

namespace DevZoneCrm.Web.Features.Settings.Tiers;

/// <summary>分档和期限: what a zone may choose about its own pages (示例规则).</summary>
public sealed partial class TiersPage
{
    private const string Warn = ".Warn";
    private const string Overdue = ".Overdue";
    private const int LongestNumber = 4;
    private const decimal WanPerYi = 10_000m;

    private ZoneRulesDto? _rules;

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetZoneRulesQuery());
        (Failure, _rules) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private static IEnumerable<int> Edges => Core.Reports.Counting.Figure.Edges.Where(e => e > 0);

    private static string Yi(int yi) => AmountFormat.Text(Money.FromWan(yi * WanPerYi, Currency.Cny), CultureInfo.CurrentUICulture);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, string> TiersOf(ZoneRulesDto rules) => new(StringComparer.Ordinal)
    {
        ["DefaultMinYi"] = rules.DefaultMinYi is { } yi ? Plain(yi) : string.Empty,
        ["Tiers"] = string.Join(',', rules.Tiers),
    };

    private static Dictionary<string, string> LimitsOf(ZoneRulesDto rules) => rules.Limits.Stages
        .SelectMany(s => new[] { (s + Warn, rules.Limits.For(s)!.Value.Warn), (s + Overdue, rules.Limits.For(s)!.Value.Overdue) })
        .Append(("NoticeDays", rules.Limits.NoticeDays))
        .ToDictionary(p => p.Item1, p => Plain(p.Item2), StringComparer.Ordinal);

    private static Dictionary<string, string> ChecksOf(ZoneRulesDto rules) => new(StringComparer.Ordinal)
    {
        [nameof(MonthCheckLimits.LateDays)] = Plain(rules.MonthChecks.LateDays),
        [nameof(MonthCheckLimits.JumpPercent)] = Plain(rules.MonthChecks.JumpPercent),
        [nameof(MonthCheckLimits.JumpCount)] = Plain(rules.MonthChecks.JumpCount),
    };

    private static Dictionary<string, string> MilestonesOf(ZoneRulesDto rules)
    {
        var limits = rules.Limits.Milestones ?? MilestoneLimits.Default;
        return new(StringComparer.Ordinal)
        {
            [nameof(limits.StartDays)] = Plain(limits.StartDays),
            [nameof(limits.CompleteDays)] = Plain(limits.CompleteDays),
            [nameof(limits.ProduceDays)] = Plain(limits.ProduceDays),
        };
    }

    private Task EditTiersAsync()
    {
        var version = _rules!.Version;
        return OpenAsync(Text["Thresholds"], new SettingsForm
        {
            Fields =
            [
                new SettingsField("DefaultMinYi", SettingsFieldKind.Choice) { NoneText = Text["All"], Options = _ => [.. Edges.Select(e => new ChoiceOption(Plain(e), Text["AtLeastYi", Yi(e)]))] },
                new SettingsField("Tiers", SettingsFieldKind.Ticks) { Options = _ => [.. Edges.Select(e => new ChoiceOption(Plain(e), Yi(e)))] },
            ],
            Start = TiersOf(_rules),
            Save = async f => (await Sender.Send(new ChooseTiersCommand(version, f.Integer("DefaultMinYi"), f.Ticked("Tiers")))).Failure,
            Latest = async () =>
            {
                await LoadAsync();
                version = _rules!.Version;
                return TiersOf(_rules);
            },
            SaveText = Text["Save"],
            Done = _ => Text["Tiers.Saved"],
        });
    }

    private Task EditLimitsAsync()
    {
        var (version, stages) = (_rules!.Version, _rules.Limits.Stages.ToList());
        return OpenAsync(Text["Limits"], new SettingsForm
        {
            Fields =
            [
                .. stages.SelectMany(s => new[] { LimitField(s, Warn, "Warn"), LimitField(s, Overdue, "Overdue") }),
                new SettingsField("NoticeDays", SettingsFieldKind.Integer) { Required = true, MaxLength = LongestNumber },
            ],
            Start = LimitsOf(_rules),
            Save = async f => (await Sender.Send(new LimitStagesCommand(
                version, new StageLimits(stages.ToDictionary(s => s, s => (f.Integer(s + Warn) ?? 0, f.Integer(s + Overdue) ?? 0)), f.Integer("NoticeDays") ?? 0)))).Failure,
            Latest = async () =>
            {
                await LoadAsync();
                version = _rules!.Version;
                return LimitsOf(_rules);
            },
            SaveText = Text["Save"],
            Done = _ => Text["Limits.Saved"],
        });
    }

    private Task EditMilestonesAsync()
    {
        var version = _rules!.Version;
        int Days(SettingsForm form, string key) => form.Integer(key) ?? 0;
        return OpenAsync(Text["Milestones"], new SettingsForm
        {
            Fields = [.. MilestonesOf(_rules).Keys.Select(key => new SettingsField(key, SettingsFieldKind.Integer) { Required = true, MaxLength = LongestNumber, Label = Text["Milestone." + key] })],
            Start = MilestonesOf(_rules),
            Save = async f => (await Sender.Send(new LimitMilestonesCommand(
                version, new MilestoneLimits(Days(f, nameof(MilestoneLimits.StartDays)), Days(f, nameof(MilestoneLimits.CompleteDays)), Days(f, nameof(MilestoneLimits.ProduceDays)))))).Failure,
            Latest = async () =>
            {
                await LoadAsync();
                version = _rules!.Version;
                return MilestonesOf(_rules);
            },
            SaveText = Text["Save"],
            Done = _ => Text["Milestones.Saved"],
        });
    }

    private Task EditChecksAsync()
    {
        var version = _rules!.Version;
        return OpenAsync(Text["MonthChecks"], new SettingsForm
        {
            Fields = [.. ChecksOf(_rules).Keys.Select(key => new SettingsField(key, SettingsFieldKind.Integer) { Required = true, MaxLength = LongestNumber })],
            Start = ChecksOf(_rules),
            Save = async f => (await Sender.Send(new LimitMonthChecksCommand(
                version, new MonthCheckLimits(f.Integer(nameof(MonthCheckLimits.LateDays)) ?? 0, f.Integer(nameof(MonthCheckLimits.JumpPercent)) ?? 0, f.Integer(nameof(MonthCheckLimits.JumpCount)) ?? 0)))).Failure,
            Latest = async () =>
            {
                await LoadAsync();
                version = _rules!.Version;
                return ChecksOf(_rules);
            },
            SaveText = Text["Save"],
            Done = _ => Text["MonthChecks.Saved"],
        });
    }

    private SettingsField LimitField(ProjectStage stage, string end, string word) =>
        new(stage + end, SettingsFieldKind.Integer) { Half = true, Required = true, MaxLength = LongestNumber, Label = Text["LimitOf", ErrorTexts.Word(stage), Text[word].Value] };
}
