using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Accounts;

/// <summary>How many accounts that may sign in hang on a unit or a post. Accounts themselves are kept outside the core.</summary>
public interface IAccountDirectory
{
    Task<IReadOnlyDictionary<Guid, int>> CountByUnitAsync(CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<Guid, int>> CountByPostAsync(IReadOnlyCollection<Guid> posts, CancellationToken cancellationToken);

    /// <summary>Display name of an open account whose role has the permission; none where there is no such account.</summary>
    Task<string?> NameOfAsync(Guid userId, Permission permission, CancellationToken cancellationToken);

    /// <summary>Open accounts whose role has the permission, by name; the first few hundred.</summary>
    Task<IReadOnlyList<AccountChoiceDto>> WhoMayAsync(Permission permission, CancellationToken cancellationToken);

    /// <summary>All accounts, closed ones too, by name; the first few hundred.</summary>
    Task<IReadOnlyList<AccountChoiceDto>> EverybodyAsync(CancellationToken cancellationToken);

    /// <summary>An account, open or closed.</summary>
    Task<AccountChoiceDto?> FindAsync(Guid userId, CancellationToken cancellationToken);
}
