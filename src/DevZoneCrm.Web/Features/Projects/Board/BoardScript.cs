using DevZoneCrm.Core.Projects.Domain;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>The board's script: it draws the drag and walks the focus by itself and calls back once, on a drop or for the menu.</summary>
public sealed class BoardScript : IAsyncDisposable
{
    private readonly ProjectBoardPage _page;
    private readonly DotNetObjectReference<BoardScript> _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _board;

    private BoardScript(ProjectBoardPage page)
    {
        _page = page;
        _self = DotNetObjectReference.Create(this);
    }

    public static async Task<BoardScript> StartAsync(IJSRuntime js, ElementReference root, ProjectBoardPage page)
    {
        ArgumentNullException.ThrowIfNull(js);
        var script = new BoardScript(page);
        script._module = await js.InvokeAsync<IJSObjectReference>("import", "./Features/Projects/Board/ProjectBoardPage.razor.js");
        script._board = await script._module.InvokeAsync<IJSObjectReference>("start", root, script._self);
        return script;
    }

    [JSInvokable]
    public Task Drop(Guid card, int stage) => _page.RunAsync(() => _page.DropAsync(card, (ProjectStage)stage));

    [JSInvokable]
    public Task OpenMenu(Guid card, double x, double y) => _page.RunAsync(() =>
    {
        _page.OpenMenu(card, x, y);
        return Task.CompletedTask;
    });

    [JSInvokable]
    public Task Log(Guid card) => _page.RunAsync(() => _page.LogAsync(card));

    [JSInvokable]
    public Task Dragging(bool dragging) => _page.RunAsync(() =>
    {
        _page.Dragging(dragging);
        return Task.CompletedTask;
    });

    public async Task FocusAsync(Guid card)
    {
        if (_board is not null)
        {
            await _board.InvokeVoidAsync("focus", card);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_board is not null)
            {
                await _board.InvokeVoidAsync("stop");
                await _board.DisposeAsync();
            }

            if (_module is not null)
            {
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The tab was closed: its script is gone with it.
        }

        _self.Dispose();
    }
}
