using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Infrastructure.Dispatch;

/// <summary>The viewer of a scope; nobody until the door says who.</summary>
public sealed class ViewerContext : IViewerContext
{
    public Viewer Viewer { get; set; } = Viewer.Nobody;
}
