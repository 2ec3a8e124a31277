using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Awards.DecideAward;
using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Awards.GetAwards;
using DevZoneCrm.Core.Race.Awards.ProposeAwards;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Settings;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Race.Boards;

/// <summary>红旗与黄牌: who holds the flag, what the rules propose, and what each quarter brought. The year stands in the address.</summary>
public sealed partial class FlagsPage
{
    public const string Path = "/race/flags";

    private RaceAwardsDto? _data;
    private Failure? _failure;
    private int _year;
    private bool _busy;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required SettingsLauncher Dialogs { get; set; }

    [Inject]
    public required Toasts Toasts { get; set; }

    [SupplyParameterFromQuery(Name = "year")]
    private string? Year { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    private bool MayManage => Viewer?.May(nameof(Permission.ManageRace)) == true;

    private bool MayConfirm => Viewer?.May(nameof(Permission.ConfirmFlags)) == true;

    private IReadOnlyList<RaceAwardDto> Open => [.. _data!.Awards.Where(a => a.State == RaceAwardState.Proposed)];

    // A card of a penalty may belong to the quarter that runs.
    private IReadOnlyList<RaceQuarter> Shown => [.. _data!.Quarters.Concat(_data.Awards.Where(a => a.State != RaceAwardState.Proposed).Select(a => a.Quarter)).Distinct().OrderByDescending(q => q.Number)];

    private IReadOnlyList<RaceAwardDto> Decided(RaceQuarter quarter) => [.. _data!.Awards.Where(a => a.State != RaceAwardState.Proposed && a.Quarter == quarter)];

    protected override Task OnParametersSetAsync()
    {
        _year = int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : Calendar.Today.Year;
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var asked = _year;
        var result = await Sender.Send(new GetAwardsQuery(asked));
        if (asked == _year)
        {
            (_failure, _data) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }

    private string? Streak(RaceHolderDto holder) => string.Join(" · ", new[]
    {
        holder.Quarters > 1 ? Text["Streak.Quarters", holder.Quarters].Value : null,
        holder.Years > 1 ? Text["Streak.Years", holder.Years].Value : null,
    }.OfType<string>()) is { Length: > 0 } words ? words : null;

    private string? Basis(RaceAwardDto award) => award switch
    {
        { IsOfPenalty: true } => Text["Basis.Penalty"].Value,
        { CardsInARow: { } cards } => Text["Basis.Cards", cards].Value,
        { Rank: { } rank, T: { } t } => Text["Basis.Standing", rank, RaceWords.Points(t)].Value,
        _ => null,
    };

    private async Task ProposeAsync(RaceQuarter quarter)
    {
        _busy = true;
        var result = await Sender.Send(new ProposeAwardsCommand(quarter.Year, quarter.Number));
        _busy = false;
        if (result.IsSuccess)
        {
            Toasts.Done(Text["Propose.Done", result.Value]);
            await LoadAsync();
        }
        else
        {
            _failure = result.Failure;
        }
    }

    private async Task DecideAsync(RaceAwardDto award, bool confirmed)
    {
        var title = Text[confirmed ? "Confirm" : "Decline"];
        await Dialogs.OpenAsync($"{title} · {award.Unit} {ErrorTexts.Word(award.Kind)} {award.Quarter.Code}", new SettingsForm
        {
            Fields = [new SettingsField(nameof(DecideAwardCommand.Reason), SettingsFieldKind.LongText) { Required = !confirmed, MaxLength = RaceAward.MaxReasonLength, Label = Text[confirmed ? "Confirm.Note" : "Col.Reason"] }],
            Notes = confirmed && award.Kind == RaceAwardKind.RedFlag ? [new SettingsNote(Text["Confirm.Flag"])] : [],
            Save = async f => (await Sender.Send(new DecideAwardCommand(award.Id, award.Version, confirmed, f[nameof(DecideAwardCommand.Reason)]))).Failure,
            SaveText = title,
            Done = _ => Text["Decide.Done"],
        });
        await LoadAsync();
    }
}
