namespace DevZoneCrm.Core.Months.Domain;

/// <summary>Who put his name to a step.</summary>
/// <param name="Id">The account; none for the command line.</param>
public sealed record Signature(Guid? Id, string Name)
{
    /// <summary>The same account; where one of the two has none, the same name.</summary>
    public bool IsSameAs(Guid? id, string name) => Id is { } mine && id is { } theirs ? mine == theirs : string.Equals(Name, name, StringComparison.Ordinal);
}
