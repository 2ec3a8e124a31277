using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Dispatch;

namespace DevZoneCrm.Integration.Tests.Fixtures;

internal sealed class FixedViewerSource(Func<Viewer> viewer) : IViewerSource
{
    public ValueTask<Viewer> GetViewerAsync(CancellationToken cancellationToken) => ValueTask.FromResult(viewer());
}
