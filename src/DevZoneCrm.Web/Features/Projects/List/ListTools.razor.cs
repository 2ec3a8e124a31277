using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>Which columns, in which order, and in which groups. On a phone the panel is a sheet from below.</summary>
public sealed partial class ListTools
{
    private readonly Dictionary<ListColumn, ElementReference> _boxes = [];
    private readonly Dictionary<ListColumn, ElementReference> _ups = [];
    private readonly Dictionary<ListColumn, ElementReference> _downs = [];
    private (string Address, ListColumn Column, Dictionary<ListColumn, ElementReference> Controls)? _held;

    private bool _open;

    [Inject]
    public required IStringLocalizer<ProjectListTexts> Text { get; set; }

    [Parameter, EditorRequired]
    public required ListRequest Request { get; set; }

    /// <summary>Each change is a new address.</summary>
    [Parameter]
    public EventCallback<ListRequest> OnGo { get; set; }

    private IReadOnlyList<ChosenColumn> Shown => Request.ShownColumns;

    private IEnumerable<ListColumn> Others => ListColumns.Offered(Request.Filter.Counted is not null).Except(Shown.Select(c => c.Column));

    // A line that moves within the list loses the focus in the browser; it is given back to the same control.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_held is var (address, column, controls) && address == Request.ToUrl())
        {
            _held = null;
            if (_open)
            {
                await controls[column].FocusAsync();
            }
        }
    }

    private int Place(ListColumn column) => Shown.ToList().FindIndex(c => c.Column == column);

    private Task Toggle(ListColumn column) => Set(
        Place(column) >= 0 ? [.. Shown.Where(c => c.Column != column)] : [.. Shown, new ChosenColumn(column)], column, _boxes);

    private Task Move(ListColumn column, int by, Dictionary<ListColumn, ElementReference> controls) => Set(ListColumns.Moved(Shown, column, by), column, controls);

    private Task Reset() => OnGo.InvokeAsync(Request.Showing([]));

    private Task Set(IReadOnlyList<ChosenColumn> columns, ListColumn column, Dictionary<ListColumn, ElementReference> controls)
    {
        var request = Request.Showing(columns);

        // What is drawn next may still be the old list: the new one comes with the new address.
        _held = (request.ToUrl(), column, controls);
        return OnGo.InvokeAsync(request);
    }
}
