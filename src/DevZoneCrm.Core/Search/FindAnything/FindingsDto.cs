namespace DevZoneCrm.Core.Search.FindAnything;

/// <summary>What was found, the best of each kind first.</summary>
public sealed record FindingsDto
{
    public static readonly FindingsDto None = new();

    public IReadOnlyList<ProjectHitDto> Projects { get; init; } = [];

    public IReadOnlyList<string> Firms { get; init; } = [];

    public IReadOnlyList<PersonHitDto> People { get; init; } = [];
}
