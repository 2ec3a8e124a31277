using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Notices;

/// <summary>Who can be told: accounts that are not shut, as their owners would be let in.</summary>
public interface INoticeReceivers
{
    /// <summary>Who holds one of the posts.</summary>
    Task<IReadOnlyList<Viewer>> HoldersOfAsync(IReadOnlyCollection<Guid> posts, CancellationToken cancellationToken);

    Task<IReadOnlyList<Viewer>> HeadsOfAsync(IReadOnlyCollection<Guid> units, CancellationToken cancellationToken);

    Task<IReadOnlyList<Viewer>> WithRolesAsync(IReadOnlyCollection<Role> roles, CancellationToken cancellationToken);

    Task<IReadOnlyList<Viewer>> FindAsync(IReadOnlyCollection<Guid> users, CancellationToken cancellationToken);
}
