using System.Globalization;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Supervision.GetSupervisionRules;
using DevZoneCrm.Core.Supervision.ReviseSupervisionRules;

namespace DevZoneCrm.Web.Features.Settings.Supervision;

/// <summary>督办规则: when lights turn, how fast they climb, and what a red light proposes to take (示例规则).</summary>
public sealed partial class SupervisionRulesPage
{
    private const int LongestNumber = 3;
    private const int LongestPoints = 6;
    private const decimal Hundredths = 100m;

    private SupervisionRulesDto? _rules;

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetSupervisionRulesQuery());
        (Failure, _rules) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private static string Points(int hundredths) => (hundredths / Hundredths).ToString("0.##", CultureInfo.InvariantCulture);

    private static IReadOnlyList<(string Key, int Value)> Numbers(SupervisionTerms t) =>
    [
        (nameof(t.ReportDays), t.ReportDays), (nameof(t.NearDays), t.NearDays), (nameof(t.YellowsForRed), t.YellowsForRed), (nameof(t.AskDaysBefore), t.AskDaysBefore),
        (nameof(t.UnitHeadDays), t.UnitHeadDays), (nameof(t.LineLeaderDays), t.LineLeaderDays), (nameof(t.DirectorDays), t.DirectorDays),
    ];

    private static Dictionary<string, string> Start(SupervisionTerms terms)
    {
        var start = Numbers(terms).ToDictionary(n => "Terms." + n.Key, n => n.Value.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        start[nameof(terms.RedPenaltyE2)] = terms.RedPenaltyE2 is { } points ? Points(points) : string.Empty;
        return start;
    }

    private static SupervisionTerms Read(SettingsForm form)
    {
        int Number(string key) => form.Integer("Terms." + key) ?? -1;
        return new SupervisionTerms
        {
            ReportDays = Number(nameof(SupervisionTerms.ReportDays)),
            NearDays = Number(nameof(SupervisionTerms.NearDays)),
            YellowsForRed = Number(nameof(SupervisionTerms.YellowsForRed)),
            AskDaysBefore = Number(nameof(SupervisionTerms.AskDaysBefore)),
            UnitHeadDays = Number(nameof(SupervisionTerms.UnitHeadDays)),
            LineLeaderDays = Number(nameof(SupervisionTerms.LineLeaderDays)),
            DirectorDays = Number(nameof(SupervisionTerms.DirectorDays)),
            RedPenaltyE2 = form[nameof(SupervisionTerms.RedPenaltyE2)].Trim().Length == 0 ? null : (int)((form.Number(nameof(SupervisionTerms.RedPenaltyE2)) ?? -1) * Hundredths),
        };
    }

    private Task EditAsync()
    {
        var version = _rules!.Version;
        return OpenAsync(Text["Supervision"], new SettingsForm
        {
            Fields =
            [
                .. Numbers(_rules.Terms).Select(n => new SettingsField("Terms." + n.Key, SettingsFieldKind.Integer) { Half = true, Required = true, MaxLength = LongestNumber, Label = Text["Field." + n.Key] }),
                new SettingsField(nameof(SupervisionTerms.RedPenaltyE2), SettingsFieldKind.Decimal) { Half = true, MaxLength = LongestPoints, Help = Text["Supervision.Penalty.Help"] },
            ],
            Start = Start(_rules.Terms),
            Save = async f => (await Sender.Send(new ReviseSupervisionRulesCommand(version, Read(f)))).Failure,
            Latest = async () =>
            {
                await LoadAsync();
                version = _rules!.Version;
                return Start(_rules.Terms);
            },
            SaveText = Text["Save"],
            Done = _ => Text["Supervision.Saved"],
        });
    }
}
