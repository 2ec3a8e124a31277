using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Infrastructure.Dispatch;

/// <summary>Who is asking, as the host knows it: a circuit's user, a token's owner, the operator of the command line.</summary>
public interface IViewerSource
{
    ValueTask<Viewer> GetViewerAsync(CancellationToken cancellationToken);
}
