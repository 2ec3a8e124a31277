using DevZoneCrm.Core.Quotas;

namespace DevZoneCrm.Core.Targets;

/// <summary>履职 of a unit in a month as the race counts it.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="ValueE2">In hundredths of a point.</param>
/// <param name="IsAccepted">The assessment office set it, with a reason; otherwise it is what the quotas give.</param>
/// <param name="Computed">What the quotas give; none before the ledger began, and where nothing was asked.</param>
public sealed record DutyFigure(Guid UnitId, DateOnly Month, int ValueE2, bool IsAccepted, DutyPoints? Computed);
