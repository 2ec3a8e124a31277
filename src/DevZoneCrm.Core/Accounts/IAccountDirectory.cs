namespace DevZoneCrm.Core.Accounts;

/// <summary>How many accounts that may sign in hang on a unit or a post. Accounts themselves are kept outside the core.</summary>
public interface IAccountDirectory
{
    Task<IReadOnlyDictionary<Guid, int>> CountByUnitAsync(CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<Guid, int>> CountByPostAsync(IReadOnlyCollection<Guid> posts, CancellationToken cancellationToken);
}
