using DevZoneCrm.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace DevZoneCrm.Web.Components;

public sealed partial class App
{
    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string? Theme => AppearanceCookies.Theme(Context);

    private string? Side => AppearanceCookies.Side(Context);

    // Pages that write cookies (signing in) are marked [ExcludeFromInteractiveRouting] and stay plain requests.
    private IComponentRenderMode? PageMode => Context?.AcceptsInteractiveRouting() != false ? RenderMode.InteractiveServer : null;
}
