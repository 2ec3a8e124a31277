using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Months;

/// <summary>What of a report stands on closed months.</summary>
/// <param name="Closed">The closed months of the period, as 2021-01.</param>
/// <param name="Open">Its other months.</param>
/// <param name="Corrections">What the closed months' figures of each flow would have to be corrected by.</param>
/// <param name="Rules">The rules the period was counted under, the one of its end last.</param>
public sealed record FrozenPart(IReadOnlyList<string> Closed, IReadOnlyList<string> Open, IReadOnlyDictionary<FlowKind, CorrectionFigure> Corrections, IReadOnlyList<RuleContent> Rules)
{
    public RuleContent Rule => Rules[^1];
}
