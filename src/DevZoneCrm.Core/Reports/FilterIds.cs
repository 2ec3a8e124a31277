namespace DevZoneCrm.Core.Reports;

/// <summary>A <see cref="CountingFilter"/> by id.</summary>
/// <param name="Shared">Projects of other units in which the unit has a part: they count for it too.</param>
public sealed record FilterIds(Guid? UnitId, Guid? ChainId, IReadOnlySet<Guid> Shared)
{
    public static readonly FilterIds None = new(null, null);

    public FilterIds(Guid? unitId, Guid? chainId)
        : this(unitId, chainId, new HashSet<Guid>())
    {
    }
}
