using System.Globalization;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Firms.GetFirmRules;
using DevZoneCrm.Core.Firms.ReviseFirmRules;
using DevZoneCrm.Web.Components.Shared;

namespace DevZoneCrm.Web.Features.Settings.Firms;

/// <summary>首报规则: protection, progress, warning, extension, thresholds and the days of requests (示例规则).</summary>
public sealed partial class FirmRulesPage
{
    private const int LongestNumber = 4;
    private const int LongestAmount = 12;
    private const decimal YuanPerWan = 10_000m;
    private const decimal CentsPerWan = 1_000_000m;

    private FirmRulesDto? _rules;

    private string Yi => AmountFormat.Text(new Money(_rules!.Values.MinYuan, Currency.Cny), CultureInfo.CurrentUICulture);

    private string Usd => AmountFormat.Text(new Money(_rules!.Values.MinUsdCents, Currency.Usd), CultureInfo.CurrentUICulture);

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetFirmRulesQuery());
        (Failure, _rules) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private static IReadOnlyList<(string Key, int Value)> Numbers(FirmRuleValues v) =>
    [
        (nameof(v.ProtectionDays), v.ProtectionDays), (nameof(v.ProgressDays), v.ProgressDays), (nameof(v.ExtensionDays), v.ExtensionDays), (nameof(v.WarningDays), v.WarningDays),
        (nameof(v.AskWorkingDays), v.AskWorkingDays), (nameof(v.AnswerWorkingDays), v.AnswerWorkingDays), (nameof(v.RulingWorkingDays), v.RulingWorkingDays), (nameof(v.RetakeWorkingDays), v.RetakeWorkingDays),
    ];

    private static Dictionary<string, string> Start(FirmRuleValues v)
    {
        var start = Numbers(v).ToDictionary(n => n.Key, n => n.Value.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        start["MinYuan"] = (v.MinYuan / YuanPerWan).ToString("0.####", CultureInfo.InvariantCulture);
        start["MinUsdCents"] = (v.MinUsdCents / CentsPerWan).ToString("0.####", CultureInfo.InvariantCulture);
        start["Kinds"] = string.Join(',', v.Kinds.Select(k => (int)k));
        start["StagesCount"] = v.StagesCount ? "1" : string.Empty;
        return start;
    }

    private static FirmRuleValues Read(SettingsForm form) => new()
    {
        MinYuan = (long)((form.Number("MinYuan") ?? -1) * YuanPerWan),
        MinUsdCents = (long)((form.Number("MinUsdCents") ?? -1) * CentsPerWan),
        ProtectionDays = form.Integer("ProtectionDays") ?? 0,
        ProgressDays = form.Integer("ProgressDays") ?? 0,
        ExtensionDays = form.Integer("ExtensionDays") ?? -1,
        WarningDays = form.Integer("WarningDays") ?? -1,
        AskWorkingDays = form.Integer("AskWorkingDays") ?? 0,
        AnswerWorkingDays = form.Integer("AnswerWorkingDays") ?? 0,
        RulingWorkingDays = form.Integer("RulingWorkingDays") ?? 0,
        RetakeWorkingDays = form.Integer("RetakeWorkingDays") ?? -1,
        Kinds = [.. form.Ticked("Kinds").Select(k => (ActivityKind)k)],
        StagesCount = form.IsTicked("StagesCount", "1"),
    };

    private Task EditAsync()
    {
        var version = _rules!.Version;
        return OpenAsync(Text["FirmRules"], new SettingsForm
        {
            Fields =
            [
                new SettingsField("MinYuan", SettingsFieldKind.Decimal) { Half = true, Required = true, MaxLength = LongestAmount, Help = Text["Unit.Wan"] },
                new SettingsField("MinUsdCents", SettingsFieldKind.Decimal) { Half = true, Required = true, MaxLength = LongestAmount, Help = Text["Unit.WanUsd"] },
                .. Numbers(_rules.Values).Select(n => new SettingsField(n.Key, SettingsFieldKind.Integer) { Half = true, Required = true, MaxLength = LongestNumber }),
                new SettingsField("Kinds", SettingsFieldKind.Ticks) { Options = _ => [.. Enum.GetValues<ActivityKind>().Select(k => new ChoiceOption(((int)k).ToString(CultureInfo.InvariantCulture), Core.Common.Errors.ErrorTexts.Word(k)))] },
                new SettingsField("StagesCount", SettingsFieldKind.Ticks) { Options = _ => [new ChoiceOption("1", Text["FirmRules.Yes"])] },
            ],
            Start = Start(_rules.Values),
            Save = async f => (await Sender.Send(new ReviseFirmRulesCommand(version, Read(f)))).Failure,
            Latest = async () =>
            {
                await LoadAsync();
                version = _rules!.Version;
                return Start(_rules.Values);
            },
            SaveText = Text["Save"],
            Done = _ => Text["FirmRules.Saved"],
        });
    }
}
