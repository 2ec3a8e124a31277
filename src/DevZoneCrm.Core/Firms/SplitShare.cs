using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Firms;

/// <summary>A part of a split as it is typed.</summary>
public sealed record SplitShare(Guid UnitId, int Percent, ShareRole Role)
{
    public Share ToShare() => new(UnitId, Percent, Role);
}
