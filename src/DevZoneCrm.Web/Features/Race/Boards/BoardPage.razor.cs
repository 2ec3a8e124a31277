using System.Globalization;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Race.Boards.GetBoard;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Race.Boards;

/// <summary>One month's board as it was published, what was corrected since, and its appeals.</summary>
public sealed partial class BoardPage
{
    private BoardDto? _board;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Parameter]
    public string Code { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "page")]
    private string? Page { get; set; }

    private int PageShown => int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;

    protected override Task OnParametersSetAsync() => _board?.Month == Code ? Task.CompletedTask : LoadAsync();

    private async Task LoadAsync()
    {
        var asked = Code;
        var result = await Sender.Send(new GetBoardQuery(asked));
        if (asked == Code)
        {
            (_failure, _board) = (result.Failure, result.IsSuccess ? result.Value : null);
        }
    }
}
