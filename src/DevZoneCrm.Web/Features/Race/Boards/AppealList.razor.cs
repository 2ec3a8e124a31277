using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Boards;
using DevZoneCrm.Core.Race.Boards.AnswerAppeal;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Features.Settings;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Race.Boards;

/// <summary>申诉 and their answers.</summary>
public sealed partial class AppealList
{
    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required SettingsLauncher Dialogs { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<RaceAppealDto> Appeals { get; set; }

    /// <summary>Where appeals of several boards stand together.</summary>
    [Parameter]
    public bool ShowsMonth { get; set; }

    /// <summary>One was answered, or somebody else was quicker.</summary>
    [Parameter]
    public EventCallback Done { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    private bool MayAnswer => Viewer?.May(nameof(Permission.ManageRace)) == true;

    private SettingsField ReasonField => new(nameof(AnswerAppealCommand.Reason), SettingsFieldKind.LongText) { Required = true, MaxLength = RaceAppeal.MaxReasonLength, Label = Text["Appeal.AnswerText"] };

    private static TagTone ToneOf(RaceAppealState state) => state switch
    {
        RaceAppealState.Open => TagTone.Pending,
        RaceAppealState.Upheld => TagTone.Ok,
        _ => TagTone.Neutral,
    };

    private Task UpholdAsync(RaceAppealDto appeal) => OpenAsync(appeal, "Appeal.Uphold", new SettingsForm
    {
        Fields =
        [
            new SettingsField(nameof(AnswerAppealCommand.Points)) { Required = true, MaxLength = 10, Label = Text[appeal.IsOfUnit ? "Appeal.UnitPoints" : "Appeal.Points"], Help = Text["Appeal.Points.Help"] },
            ReasonField,
        ],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(AnswerAppealCommand.Points)] = appeal.Points.ToString("0.00", CultureInfo.InvariantCulture) },
        Save = form => SaveAsync(appeal, true, PointsOf(form), form),
        SaveText = Text["Appeal.Uphold"],
        Done = _ => Text["Appeal.Done"],
    });

    private Task RefuseAsync(RaceAppealDto appeal) => OpenAsync(appeal, "Appeal.Refuse", new SettingsForm
    {
        Fields = [ReasonField],
        Save = form => SaveAsync(appeal, false, null, form),
        SaveText = Text["Appeal.Refuse"],
        Done = _ => Text["Appeal.Done"],
    });

    private async Task<Failure?> SaveAsync(RaceAppealDto appeal, bool upheld, decimal? points, SettingsForm form) =>
        (await Sender.Send(new AnswerAppealCommand(appeal.Id, appeal.Version, upheld, points, form[nameof(AnswerAppealCommand.Reason)]))).Failure;

    private async Task OpenAsync(RaceAppealDto appeal, string title, SettingsForm form)
    {
        await Dialogs.OpenAsync($"{Text[title]} · {appeal.Unit}", form);
        await Done.InvokeAsync();
    }

    private static decimal? PointsOf(SettingsForm form) =>
        decimal.TryParse(form[nameof(AnswerAppealCommand.Points)].Trim().Replace('−', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) ? points : null;
}
