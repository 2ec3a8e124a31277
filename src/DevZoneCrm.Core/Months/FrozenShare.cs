using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Months;

/// <summary>Of a project that a closed month keeps: a unit's part in it as it was then. Written once, never changed; a project that was wholly its unit's has none.</summary>
public sealed class FrozenShare : INotAudited
{
    /// <summary>Of the closing.</summary>
    public int CloseKey { get; init; }

    public Guid ProjectId { get; init; }

    public Guid UnitId { get; init; }

    public int Percent { get; init; }

    public ShareRole Role { get; init; }
}
