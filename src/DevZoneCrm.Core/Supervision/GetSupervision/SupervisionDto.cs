using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision.GetSupervision;

/// <summary>An order as a page shows and prints it.</summary>
public sealed record SupervisionDto
{
    public required SupervisionRowDto Head { get; init; }

    public long Version { get; init; }

    /// <summary>None where it is masked.</summary>
    public string? Matter { get; init; }

    public string? Instruction { get; init; }

    public SupervisionNode? Node { get; init; }

    public DateOnly? NodeDueOn { get; init; }

    public required SupervisionPostDto Owner { get; init; }

    public IReadOnlyList<SupervisionPostDto> Helpers { get; init; } = [];

    public int Yellows { get; init; }

    public string? AskedReason { get; init; }

    public string? AskedBy { get; init; }

    public DateOnly? AskedOn { get; init; }

    /// <summary>The next morning on which a light can turn if nothing is reported; none while it waits or has ended.</summary>
    public DateOnly? NextTurnOn { get; init; }

    /// <summary>Working days to the deadline, the last day counted; negative past it.</summary>
    public int WorkingDaysLeft { get; init; }

    /// <summary>Points that a red light proposes to take.</summary>
    public decimal? PenaltyPoints { get; init; }

    public IReadOnlyList<SupervisionStepDto> Steps { get; init; } = [];

    public SupervisionMay May { get; init; } = new();
}
