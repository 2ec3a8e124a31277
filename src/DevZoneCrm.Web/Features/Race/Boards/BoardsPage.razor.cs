using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Boards.GetBoards;
using DevZoneCrm.Core.Race.Boards.PublishBoard;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Features.Settings;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Race.Boards;

/// <summary>榜单: the months of a year, what is due, what waits for an answer. The year stands in the address.</summary>
public sealed partial class BoardsPage
{
    public const string Path = "/race/boards";

    private BoardsDto? _data;
    private Failure? _failure;
    private int _year;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required SettingsLauncher Dialogs { get; set; }

    [SupplyParameterFromQuery(Name = "year")]
    private string? Year { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    private bool MayManage => Viewer?.May(nameof(Permission.ManageRace)) == true;

    protected override Task OnParametersSetAsync()
    {
        _year = int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : Calendar.Today.Year;
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var asked = _year;
        var result = await Sender.Send(new GetBoardsQuery(asked));
        if (asked == _year)
        {
            (_failure, _data) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }

    private async Task PublishAsync(BoardRowDto row)
    {
        await Dialogs.OpenAsync(Text["Publish.Title", row.Month], new SettingsForm
        {
            Fields = [],
            Notes = [new SettingsNote(Text["Publish.Note"])],
            Save = async _ => (await Sender.Send(new PublishBoardCommand(row.Month))).Failure,
            SaveText = Text["Publish"],
            Done = _ => Text["Publish.Done", row.Month],
        });
        await LoadAsync();
    }

    private static string Short(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);
}
