using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Months.Checks;

public sealed record MonthJumpDto(FlowKind Flow, string ComparedWith, Figure Now, Figure Before);
