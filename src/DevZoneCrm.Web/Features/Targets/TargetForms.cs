using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Targets.AcceptDuty;
using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Core.Targets.Progress;
using DevZoneCrm.Core.Targets.RemoveTarget;
using DevZoneCrm.Core.Targets.SetTarget;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Settings;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Targets;

/// <summary>The dialogs of the page: set a target, change or remove one, accept a unit's 履职.</summary>
public sealed class TargetForms(IAppSender sender, SettingsLauncher dialogs, ZoneCalendar calendar, IStringLocalizer<TargetTexts> text)
{
    private const int MetricLength = 40;
    private const int ReasonLength = 200;
    private const string Removing = "Remove";

    public Task<bool> SetAsync(TargetsDto targets) => dialogs.OpenAsync(text["Set"], new SettingsForm
    {
        Fields =
        [
            new SettingsField("Year", SettingsFieldKind.Integer) { Required = true, Half = true, MaxLength = 4, Label = text["Form.Year"] },
            new SettingsField("UnitId", SettingsFieldKind.Choice) { Half = true, Label = text["Form.Unit"], NoneText = text["Form.Unit.Zone"], Options = _ => Units(targets) },
            new SettingsField("Metric") { Required = true, MaxLength = MetricLength, Label = text["Form.Metric"], Help = text["Form.Metric.Help"] },
            Value,
        ],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["Year"] = targets.Year.ToString(CultureInfo.InvariantCulture) },
        Save = async f => (await sender.Send(new SetTargetCommand(f.Integer("Year") ?? 0, f.Id("UnitId"), f["Metric"], f.Number("Value") ?? -1, VersionOf(targets, f)))).Failure,
        SaveText = text["Save"],
        Done = f => text["Saved", TargetMetricParser.Parse(f["Metric"])?.Name ?? f["Metric"]],
    });

    public Task<bool> ChangeAsync(int year, TargetRowDto row, TargetMetricDto metric, TargetCellDto cell) => dialogs.OpenAsync(text["Edit", metric.Name], new SettingsForm
    {
        Fields = [Value with { Required = false }, new SettingsField(Removing, SettingsFieldKind.Ticks) { Label = string.Empty, Options = _ => cell.TargetId is null ? [] : [new ChoiceOption(Removing, text["Form.Remove"])] }],
        Notes = [new SettingsNote($"{year} · {(row.UnitId is null ? text["Zone"].Value : row.Name)}")],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["Value"] = cell.Target?.ToString("0.##", CultureInfo.InvariantCulture) ?? string.Empty },
        Save = async f => f.IsTicked(Removing, Removing) && cell.TargetId is { } id
            ? (await sender.Send(new RemoveTargetCommand(id, cell.Version))).Failure
            : (await sender.Send(new SetTargetCommand(year, row.UnitId, metric.Code, f.Number("Value") ?? -1, cell.Version))).Failure,
        SaveText = text["Save"],
        Done = f => text[f.IsTicked(Removing, Removing) ? "Removed" : "Saved", metric.Name],
    });

    public Task<bool> AcceptDutyAsync(TargetsDto targets) => dialogs.OpenAsync(text["Duty.Accept"], new SettingsForm
    {
        Fields =
        [
            new SettingsField("UnitId", SettingsFieldKind.Choice) { Required = true, Half = true, Label = text["Form.Unit"], NoneText = string.Empty, Options = _ => Units(targets) },
            new SettingsField("Month", SettingsFieldKind.Choice) { Required = true, Half = true, Label = text["Form.Month"], Options = _ => Months(targets.Year) },
            new SettingsField("Value", SettingsFieldKind.Decimal) { Required = true, MaxLength = 5, Label = text["Form.Points"] },
            new SettingsField("Reason", SettingsFieldKind.LongText) { Required = true, MaxLength = ReasonLength, Label = text["Form.Reason"] },
        ],
        Notes = [new SettingsNote(text["Duty.Note"])],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["Month"] = Day(new DateOnly(targets.Year, targets.IsRunning ? calendar.Today.Month : 12, 1)) },
        Save = async f => (await sender.Send(new AcceptDutyCommand(f.Id("UnitId") ?? Guid.Empty, f.Day("Month"), f.Number("Value") ?? -1, f["Reason"]))).Failure,
        SaveText = text["Accept"],
        Done = _ => text["Accepted"],
    });

    private SettingsField Value => new("Value", SettingsFieldKind.Decimal) { Required = true, MaxLength = 12, Label = text["Form.Value"], Help = text["Form.Value.Help"] };

    private static List<ChoiceOption> Units(TargetsDto targets) => [.. targets.Units.Select(u => new ChoiceOption(u.UnitId!.Value.ToString(), u.Name))];

    private static List<ChoiceOption> Months(int year) => [.. Enumerable.Range(1, 12).Select(m => new DateOnly(year, m, 1)).Select(m => new ChoiceOption(Day(m), PeriodLabels.Of(PeriodSteps.Holding(m, PeriodKind.Month))))];

    // Where the page shows one already, that is what is changed.
    private static long VersionOf(TargetsDto targets, SettingsForm form)
    {
        var code = TargetMetricParser.Parse(form["Metric"])?.Code;
        var (unit, index) = (form.Id("UnitId"), targets.Metrics.ToList().FindIndex(m => m.Code == code));
        return form.Integer("Year") != targets.Year || index < 0 ? 0 : targets.Units.Prepend(targets.Zone).FirstOrDefault(r => r.UnitId == unit)?.Cells[index].Version ?? 0;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
