using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.GetRaceRules;
using DevZoneCrm.Core.Race.RunWhatIf;
using DevZoneCrm.Core.Race.WriteRaceRules;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Features.Settings;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Race.Rules;

/// <summary>试算: a copy of the rules to change, and what the standings of a past period would have been. From here a version can be written.</summary>
public sealed partial class RaceWhatIfPage
{
    private const int YearsBack = 3;

    private RaceRulesDto? _rules;
    private RaceRules? _draft;
    private WhatIfDto? _result;
    private Failure? _failure;
    private string _period = string.Empty;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required SettingsLauncher Dialogs { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    [SupplyParameterFromQuery(Name = "version")]
    private string? Version { get; set; }

    [SupplyParameterFromQuery(Name = "period")]
    private string? Period { get; set; }

    private bool MayWrite => Viewer?.May(nameof(Permission.WriteRaceRules)) == true;

    private bool IsChanged => _rules is { } rules && _draft is { } draft && !RaceRulesForms.Same(rules.Rules, draft);

    private IEnumerable<string> Periods => Enumerable.Range(0, YearsBack).SelectMany(back =>
    {
        var year = Calendar.Today.Year - back;
        return Enumerable.Range(1, 4).Reverse().Select(q => string.Create(CultureInfo.InvariantCulture, $"{year}-Q{q}")).Prepend(year.ToString(CultureInfo.InvariantCulture));
    }).Append(_period).Distinct(StringComparer.Ordinal);

    protected override async Task OnParametersSetAsync()
    {
        var number = int.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : (int?)null;
        _period = Period is { Length: > 0 } ? Period : Calendar.Today.Year.ToString(CultureInfo.InvariantCulture);
        if (_rules is null || (number is not null && number != _rules.Version.Number))
        {
            var result = await Sender.Send(new GetRaceRulesQuery(number));
            (_failure, _rules) = (result.Failure, result.IsSuccess ? result.Value : null);
            _draft = _rules?.Rules;
        }

        if (_draft is { } draft)
        {
            _failure = await TryAsync(draft);
        }
    }

    /// <summary>Works the standings out; only rules that hold together become the draft.</summary>
    private async Task<Failure?> TryAsync(RaceRules rules)
    {
        var result = await Sender.Send(new RunWhatIfQuery(rules, _period));
        if (result.IsSuccess)
        {
            (_draft, _result) = (rules, result.Value);
        }

        return result.Failure;
    }

    private Task ResetAsync() => TryAsync(_rules!.Rules);

    private void ChoosePeriod(string? code) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { ["period"] = code }), forceLoad: false, replace: true);

    private async Task EditAsync(RaceRulesPart part)
    {
        var form = RaceRulesForms.For(part, _draft!, Text);
        await Dialogs.OpenAsync(Text["Part." + part], new SettingsForm
        {
            Fields = form.Fields,
            Start = form.Start,
            Save = f => TryAsync(form.Change(f)),
            SaveText = Text["WhatIf.Try"],
            Done = _ => Text["WhatIf.Tried"],
        });
    }

    private async Task WriteAsync()
    {
        var (rules, draft) = (_rules!, _draft!);
        var year = Math.Max(rules.EarliestYear, Calendar.Today.Year);
        var saved = await Dialogs.OpenAsync(Text["Write"], new SettingsForm
        {
            Fields = RaceRulesForms.Naming(Text, rules.EarliestYear),
            Start = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [nameof(RaceRules.Name)] = string.Empty,
                [nameof(RaceRules.Code)] = string.Create(CultureInfo.InvariantCulture, $"race-v{rules.LatestNumber + 1}"),
                [nameof(RaceRules.FromYear)] = year.ToString(CultureInfo.InvariantCulture),
            },
            Notes = [new SettingsNote(Text["Write.Note"])],
            // Beside the page: with many projects the ledger takes some seconds to follow.
            Save = async f =>
            {
                var command = new WriteRaceRulesCommand(rules.LatestNumber, draft with { Name = f[nameof(RaceRules.Name)], Code = f[nameof(RaceRules.Code)], FromYear = f.Integer(nameof(RaceRules.FromYear)) ?? 0 });
                return (await Task.Run(() => Sender.Send(command))).Failure;
            },
            SaveText = Text["Write"],
            Done = f => Text["Write.Done", f[nameof(RaceRules.FromYear)]],
        });
        if (saved)
        {
            Navigation.NavigateTo(string.Create(CultureInfo.InvariantCulture, $"/race/rules?version={rules.LatestNumber + 1}"));
        }
    }

    private static string Label(string code) => PeriodParser.TryParse(code, out var period) ? PeriodLabels.Of(period) : code;

    private string Place(WhatIfSideDto side) => Text["Place", side.Rank, RaceRuleWords.Plain(side.Score)];

    private static string Points(WhatIfSideDto side) => RaceRuleWords.Plain(side.ProjectPoints + side.UnitPoints);

    // Words beside the number: a change is never told by colour alone.
    private string Move(WhatIfUnitDto unit) => (unit.Now.Rank - unit.Then.Rank) switch
    {
        0 => Text["Move.None"],
        > 0 and var up => Text["Move.Up", up],
        var down => Text["Move.Down", -down],
    };
}
