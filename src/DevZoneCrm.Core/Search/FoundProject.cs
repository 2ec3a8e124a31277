using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Search;

/// <summary>A project beside what it was found by. Lives in SQL, not in memory.</summary>
public sealed class FoundProject
{
    public required ProjectSearchText Text { get; init; }

    public required Project Project { get; init; }
}
