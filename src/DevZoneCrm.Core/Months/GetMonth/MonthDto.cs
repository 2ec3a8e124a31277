using DevZoneCrm.Core.Months.Checks;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Months.GetMonth;

public sealed record MonthDto
{
    public required string Code { get; init; }

    public required DateOnly FirstOn { get; init; }

    public required DateOnly LastOn { get; init; }

    public required bool HasEnded { get; init; }

    /// <summary>Its figures are what it keeps.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>The rule it was closed under; of an open month the one in force on its last day.</summary>
    public required RuleContent Rule { get; init; }

    public required FlowKind Headline { get; init; }

    /// <summary>The closing that counts, or waits; none where there is none.</summary>
    public MonthEditionDto? Close { get; init; }

    /// <summary>All closings, the latest first.</summary>
    public required IReadOnlyList<MonthEditionDto> Editions { get; init; }

    public required IReadOnlyDictionary<FlowKind, Figure> Flows { get; init; }

    public required IReadOnlyDictionary<FlowKind, CorrectionFigure> FlowCorrections { get; init; }

    public required IReadOnlyDictionary<StockKind, Figure> Stocks { get; init; }

    /// <summary>Of this month's kept lines.</summary>
    public required CorrectionListDto Corrections { get; init; }

    /// <summary>Of earlier months, recorded in this one.</summary>
    public required CorrectionListDto Booked { get; init; }

    /// <summary>When the checks speak up.</summary>
    public MonthCheckLimits Limits { get; init; } = MonthCheckLimits.Default;

    /// <summary>Only of a month that is not closed.</summary>
    public required IReadOnlyList<MonthCheckDto> Checks { get; init; }
}
