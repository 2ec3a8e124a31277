using System.Globalization;
using DevZoneCrm.Core.Reports.AddRate;
using DevZoneCrm.Core.Reports.CorrectRate;
using DevZoneCrm.Core.Reports.GetRates;
using DevZoneCrm.Core.Reports.RemoveRate;

namespace DevZoneCrm.Web.Features.Settings.Rates;

/// <summary>年度记账汇率.</summary>
public sealed partial class RatesPage
{
    private IReadOnlyList<RateRowDto>? _rates;

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetRatesQuery());
        (Failure, _rates) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private static string Shown(decimal rate) => rate.ToString("0.0000", CultureInfo.InvariantCulture);

    private Task AddAsync() => OpenAsync(Text["Rate.New"], new SettingsForm
    {
        Fields = [new SettingsField("Year", SettingsFieldKind.Integer) { Required = true, Half = true, MaxLength = 4 }, new SettingsField("Rate", SettingsFieldKind.Decimal) { Required = true, Half = true, MaxLength = 8, Help = Text["Rate.Help"] }],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["Year"] = (_rates is [var latest, ..] ? latest.Year + 1 : Calendar.Today.Year).ToString(CultureInfo.InvariantCulture) },
        Save = async f => (await Sender.Send(new AddRateCommand(f.Integer("Year") ?? 0, f.Number("Rate") ?? 0))).Failure,
        SaveText = Text["Add"],
        Done = f => Text["Rate.Added", f["Year"]],
    });

    private Task CorrectAsync(RateRowDto rate) => OpenAsync(Text["Rate.Correct.Title", rate.Year], new SettingsForm
    {
        Fields = [new SettingsField("Rate", SettingsFieldKind.Decimal) { Required = true, MaxLength = 8, Help = Text["Rate.Help"] }],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["Rate"] = Shown(rate.Rate) },
        Notes = rate.IsInUse ? [new SettingsNote(Text["Depends.Rate", rate.Projects, rate.LaterYears.Count])] : [],
        Save = async f => (await Sender.Send(new CorrectRateCommand(rate.Year, rate.Rate, f.Number("Rate") ?? 0))).Failure,
        Latest = async () =>
        {
            await LoadAsync();
            rate = _rates?.FirstOrDefault(r => r.Year == rate.Year) ?? rate;
            return new Dictionary<string, string>(StringComparer.Ordinal) { ["Rate"] = Shown(rate.Rate) };
        },
        SaveText = Text["Save"],
        Done = f => Text["Rate.Corrected", rate.Year, f["Rate"]],
    });

    private Task RemoveAsync(RateRowDto rate) => OpenAsync(Text["Rate.Remove.Title", rate.Year],
        ConfirmForm(Text["Rate.Remove.Ask", rate.Year], Text["Remove"], Text["Rate.Removed", rate.Year], async () => (await Sender.Send(new RemoveRateCommand(rate.Year))).Failure, dangerous: true));
}
