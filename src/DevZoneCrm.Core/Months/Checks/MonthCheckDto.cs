namespace DevZoneCrm.Core.Months.Checks;

/// <summary>One finding.</summary>
/// <param name="Blocks">The month cannot be closed before this is put right.</param>
/// <param name="Count">How many there are; the projects named may be fewer.</param>
public sealed record MonthCheckDto(MonthCheckKind Kind, bool Blocks, int Count)
{
    public IReadOnlyList<CheckedProjectDto> Projects { get; init; } = [];

    /// <summary>Of a jump: what stands against what.</summary>
    public MonthJumpDto? Jump { get; init; }

    /// <summary>Months or years it is about, as people say them.</summary>
    public IReadOnlyList<string> About { get; init; } = [];
}
