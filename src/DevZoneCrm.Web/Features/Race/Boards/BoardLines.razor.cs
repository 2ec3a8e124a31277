using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Boards.GetBoard;
using DevZoneCrm.Core.Race.Boards.GetBoardLines;
using DevZoneCrm.Web.Components.Layout;
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
    public required AppealLauncher Appeals { get; set; }

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
        await Appeals.OpenAsync(Board.Month, line.EntryId, $"{line.Code} {BoardWords.Line(line.Milestone, line.TakesBack, Text)} {BoardWords.Points(line.Points, line.UnitPoints, Text)}");
        await Done.InvokeAsync();
    }

    private string Url(int page) => string.Create(CultureInfo.InvariantCulture, $"{BoardsPage.Path}/{Board.Month}?page={page}");
}
