using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Components.Layout;

/// <summary>The viewer of a host without sign-in: nobody in particular, looking at demonstration data.</summary>
public sealed class DemoViewerSource(IStringLocalizer<Shell> text) : IShellViewerSource
{
    public ValueTask<ShellViewer> GetAsync() => ValueTask.FromResult(new ShellViewer
    {
        Name = text["Demo.Name"],
        UnitName = text["Demo.Unit"],
        PostTitle = text["Demo.Post"],
        Initial = text["Demo.Initial"],
        ZoneName = text["Demo.Zone"],
        IsDemo = true,
    });
}
