using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Months.GetMonth;

/// <summary>One closing of the month, step by step.</summary>
public sealed record MonthEditionDto
{
    public required int Edition { get; init; }

    public required long Version { get; init; }

    public required MonthCloseState State { get; init; }

    public required string ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>The viewer proposed it: somebody else has to confirm.</summary>
    public required bool IsMine { get; init; }

    public string? ConfirmedBy { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }

    public string? WithdrawnBy { get; init; }

    public string? WithdrawnReason { get; init; }

    public string? ReopenAskedBy { get; init; }

    public DateTimeOffset? ReopenAskedAt { get; init; }

    public string? ReopenReason { get; init; }

    /// <summary>The viewer asked to reopen: somebody else has to agree.</summary>
    public required bool IsReopenMine { get; init; }

    public string? ReopenedBy { get; init; }

    public DateTimeOffset? ReopenedAt { get; init; }

    public int FlowLines { get; init; }

    public int StockLines { get; init; }

    public int CorrectionLines { get; init; }

    public string? LinesHash { get; init; }

    internal static MonthEditionDto Of(MonthClose close, Signature viewer) => new()
    {
        Edition = close.Edition,
        Version = close.Version,
        State = close.State,
        ProposedBy = close.ProposedBy,
        ProposedAt = close.ProposedAt,
        IsMine = viewer.IsSameAs(close.ProposedById, close.ProposedBy),
        ConfirmedBy = close.ConfirmedBy,
        ConfirmedAt = close.ConfirmedAt,
        WithdrawnBy = close.WithdrawnBy,
        WithdrawnReason = close.WithdrawnReason,
        ReopenAskedBy = close.ReopenAskedBy,
        ReopenAskedAt = close.ReopenAskedAt,
        ReopenReason = close.ReopenReason,
        IsReopenMine = close.ReopenAskedBy is { } asked && viewer.IsSameAs(close.ReopenAskedById, asked),
        ReopenedBy = close.ReopenedBy,
        ReopenedAt = close.ReopenedAt,
        FlowLines = close.FlowLines,
        StockLines = close.StockLines,
        CorrectionLines = close.CorrectionLines,
        LinesHash = close.LinesHash,
    };
}
