using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetOverview;

/// <summary>What of a period is closed. Together with its corrections a closed figure is the one on record now.</summary>
/// <param name="Months">The closed months, as 2021-05.</param>
/// <param name="IsWhole">Every month of the period is closed.</param>
/// <param name="Kept">The figures of the closed months.</param>
public sealed record OverviewClosed(IReadOnlyList<string> Months, bool IsWhole, IReadOnlyDictionary<FlowKind, Figure> Kept, IReadOnlyDictionary<FlowKind, CorrectionFigure> Corrections);
