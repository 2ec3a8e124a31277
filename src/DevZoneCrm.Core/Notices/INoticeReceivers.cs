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

    Task<IReadOnlyList<Viewer>> EverybodyAsync(CancellationToken cancellationToken);

    /// <summary>By the name people call them.</summary>
    Task<IReadOnlyList<Viewer>> NamedAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken);

    /// <summary>Mail addresses of those who gave one.</summary>
    Task<IReadOnlyDictionary<Guid, string>> AddressesAsync(IReadOnlyCollection<Guid> users, CancellationToken cancellationToken);

    /// <summary>Part of the saving that is under way.</summary>
    Task SetAddressAsync(Guid user, string? address, CancellationToken cancellationToken);
}
