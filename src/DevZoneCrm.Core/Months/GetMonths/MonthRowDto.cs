using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Months.GetMonths;

/// <summary>One month of the list. Its figures are what it keeps where it is closed, else what is on record now.</summary>
public sealed record MonthRowDto
{
    public required string Code { get; init; }

    public required DateOnly FirstOn { get; init; }

    /// <summary>Only a month that has ended can be closed.</summary>
    public required bool HasEnded { get; init; }

    /// <summary>None where nobody has proposed to close it, or the proposal was sent back.</summary>
    public MonthCloseState? State { get; init; }

    public bool IsClosed { get; init; }

    public required RuleContent Rule { get; init; }

    /// <summary>签约 or 签约注册, as the rule says.</summary>
    public required FlowKind Headline { get; init; }

    public required Figure Signed { get; init; }

    public required Figure Started { get; init; }

    public CorrectionFigure SignedCorrection { get; init; } = CorrectionFigure.None;

    public CorrectionFigure StartedCorrection { get; init; } = CorrectionFigure.None;

    public string? ProposedBy { get; init; }

    public DateTimeOffset? ProposedAt { get; init; }

    public string? ConfirmedBy { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }
}
