using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Firms.Domain;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>A unit's part of a project, in whole percent.</summary>
public sealed record Share(Guid UnitId, int Percent, ShareRole Role)
{
    public const int Whole = 100;
    public const int MostUnits = 5;

    /// <exception cref="RuleException">The parts do not sum to 100, one is empty, or a unit is there twice.</exception>
    public static void RequireWhole(IReadOnlyCollection<Share> shares)
    {
        if (shares.Any(s => s.Percent < 1) || shares.Sum(s => s.Percent) != Whole)
        {
            throw new RuleException(FirmErrors.SplitSum, shares.Sum(s => s.Percent));
        }

        if (shares.Count is < 1 or > MostUnits || shares.Any(s => s.UnitId == Guid.Empty) || shares.Select(s => s.UnitId).Distinct().Count() != shares.Count)
        {
            throw new RuleException(FirmErrors.SplitUnits, MostUnits);
        }
    }
}
