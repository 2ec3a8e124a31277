namespace DevZoneCrm.Core.Common.Persistence;

/// <summary>Who points at what, by the model of the database: a table that comes later is covered without a thought.</summary>
public interface IReferences
{
    /// <summary>Of these things the ones that any row points at.</summary>
    /// <param name="except">Kinds of rows that do not count, such as the parts of the thing itself.</param>
    Task<IReadOnlySet<Guid>> ReferencedAsync<T>(IReadOnlyCollection<Guid> ids, IReadOnlyCollection<Type> except, CancellationToken cancellationToken)
        where T : class;
}
