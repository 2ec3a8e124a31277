using DevZoneCrm.Web.Components.Shared;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Components.Layout;

public sealed partial class MainLayout
{
    private PageErrorBoundary? _boundary;

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IStringLocalizer<Shell> Text { get; set; }

    [CascadingParameter]
    public required ShellViewer Viewer { get; set; }

    /// <summary>Path and query of the page, with a leading slash.</summary>
    private string Path => "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];

    // Named for the style sheet: the board folds the side bar earlier than other pages.
    private string Page => Path.Split('?')[0].Trim('/') is { Length: > 0 } path ? path.Split('/')[0] : "workbench";

    // A new page gets a fresh chance after an error on the last one.
    protected override void OnParametersSet() => _boundary?.Recover();
}
