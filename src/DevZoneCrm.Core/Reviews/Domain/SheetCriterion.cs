namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>One line of the sheet.</summary>
/// <param name="Weight">Points at most.</param>
/// <param name="Full">The value that earns all of them; of measured criteria.</param>
/// <param name="Zero">The value that earns none; above <paramref name="Full"/> where less is better.</param>
/// <param name="LeasedFull">The same for a leased plant, where it differs.</param>
public sealed record SheetCriterion(CriterionCode Code, int Weight, CriterionMethod Method, decimal? Full = null, decimal? Zero = null, decimal? LeasedFull = null, decimal? LeasedZero = null)
{
    /// <summary>The values of full marks and of none, for land or for a leased plant.</summary>
    public (decimal Full, decimal Zero) Edges(bool leased) => leased && LeasedFull is { } full && LeasedZero is { } zero ? (full, zero) : (Full ?? 1, Zero ?? 0);
}
