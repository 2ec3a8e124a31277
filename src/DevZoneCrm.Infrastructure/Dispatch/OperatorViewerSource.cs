using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Infrastructure.Dispatch;

/// <summary>The command line: whoever holds the database.</summary>
public sealed class OperatorViewerSource : IViewerSource
{
    public ValueTask<Viewer> GetViewerAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Viewer.Operator);
}
