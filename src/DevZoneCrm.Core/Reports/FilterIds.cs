namespace DevZoneCrm.Core.Reports;

/// <summary>A <see cref="CountingFilter"/> by id.</summary>
public sealed record FilterIds(Guid? UnitId, Guid? ChainId)
{
    public static readonly FilterIds None = new(null, null);
}
