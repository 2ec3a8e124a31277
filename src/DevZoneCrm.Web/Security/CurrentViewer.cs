using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Dispatch;

namespace DevZoneCrm.Web.Security;

/// <summary>For components that show or hide by right. The sender checks again; this only spares people buttons that would refuse.</summary>
public sealed class CurrentViewer(IViewerSource source)
{
    public ValueTask<Viewer> GetAsync() => source.GetViewerAsync(CancellationToken.None);

    public async ValueTask<bool> MayAsync(Permission permission) => (await GetAsync()).May(permission);
}
