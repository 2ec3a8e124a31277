namespace DevZoneCrm.Core.Reports;

/// <summary>A <see cref="CountingFilter"/> by id.</summary>
public sealed record FilterIds(Guid? UnitId = null, Guid? ChainId = null)
{
    public static readonly FilterIds None = new();
}
