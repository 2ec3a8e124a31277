using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Boards.FileAppeal;
using DevZoneCrm.Core.Race.Boards.GetBoard;
using DevZoneCrm.Core.Race.Boards.GetBoardLines;
using DevZoneCrm.Core.Race.Files;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Features.Settings;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Race.Boards;

/// <summary>The own unit's lines of a board, and the appeal against one of them.</summary>
public sealed partial class BoardLines
{
    private Page<BoardLineDto>? _lines;
    private (string, Guid, int, int)? _loaded;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required SettingsLauncher Dialogs { get; set; }

    [Parameter, EditorRequired]
    public required BoardDto Board { get; set; }

    [Parameter, EditorRequired]
    public required Guid UnitId { get; set; }

    [Parameter]
    public int PageNumber { get; set; } = 1;

    /// <summary>An appeal was filed.</summary>
    [Parameter]
    public EventCallback Done { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    private bool MayAppeal => Viewer?.May(nameof(Permission.AppealScores)) == true && Board.State == RaceBoardState.Published && Calendar.Today <= Board.ObjectionsUntil;

    protected override async Task OnParametersSetAsync()
    {
        var asked = (Board.Month, UnitId, PageNumber, Board.Appeals.Count);
        if (_loaded != asked)
        {
            _loaded = asked;
            var result = await Sender.Send(new GetBoardLinesQuery(Board.Month, UnitId, PageNumber));
            _lines = result.IsSuccess ? result.Value : _lines;
        }
    }

    private async Task AppealAsync(BoardLineDto line)
    {
        var files = new List<RaceFileDto>();
        await Dialogs.OpenAsync($"{Text["Appeal"]} · {line.Code} {BoardWords.Line(line.Milestone, line.TakesBack, Text)} {BoardWords.Points(line.Points, line.UnitPoints, Text)}", new SettingsForm
        {
            Fields =
            [
                new SettingsField(nameof(FileAppealCommand.Reason), SettingsFieldKind.LongText) { Required = true, MaxLength = RaceAppeal.MaxReasonLength, Label = Text["Appeal.Reason"] },
                new SettingsField(nameof(FileAppealCommand.Evidence)) { Required = true, MaxLength = RaceAppeal.MaxEvidenceLength, Label = Text["Evidence"], Help = Text["Evidence.Help"] },
            ],
            Save = async form => (await Sender.Send(new FileAppealCommand(Board.Month, line.EntryId, form[nameof(FileAppealCommand.Reason)], form[nameof(FileAppealCommand.Evidence)], [.. files.Select(f => f.Id)]))).Failure,
            Extra = RaceFilePicker.In(files),
            SaveText = Text["Appeal"],
            Done = _ => Text["Appeal.Filed"],
        });
        await Done.InvokeAsync();
    }

    private string Url(int page) => string.Create(CultureInfo.InvariantCulture, $"{BoardsPage.Path}/{Board.Month}?page={page}");
}
