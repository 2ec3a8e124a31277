using DevZoneCrm.Core.Firms.Domain;

namespace DevZoneCrm.Core.Firms.GetProjectFirm;

/// <summary>A request about this project, or made on its behalf.</summary>
public sealed record RequestDto
{
    public Guid Id { get; init; }

    public long Version { get; init; }

    public FirmRequestKind Kind { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public int? Percent { get; init; }

    public required string Reason { get; init; }

    public required string By { get; init; }

    public DateTimeOffset At { get; init; }

    public FirmRequestState State { get; init; }

    public string? Answer { get; init; }

    public string? Ruling { get; init; }

    public DateOnly AnswerDueOn { get; init; }

    public DateOnly RulingDueOn { get; init; }

    public bool MayAnswer { get; init; }

    public bool MayArbitrate { get; init; }

    public bool MayWithdraw { get; init; }
}
