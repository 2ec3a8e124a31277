using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Firms.Merging;

/// <summary>What a merge changed, so that it can be put back.</summary>
internal sealed record KeptForUndo
{
    public required ProjectMemento Survivor { get; init; }

    public required ProjectMemento Merged { get; init; }

    public IReadOnlyList<Guid> Activities { get; init; } = [];

    public IReadOnlyList<Guid> Files { get; init; } = [];

    /// <summary>到账外资.</summary>
    public IReadOnlyList<Guid> Receipts { get; init; } = [];

    public IReadOnlyList<Guid> Links { get; init; } = [];

    /// <summary>Places on lists of events.</summary>
    public IReadOnlyList<Guid> Events { get; init; } = [];

    public IReadOnlyList<Guid> Claims { get; init; } = [];

    /// <summary>The claim that was open.</summary>
    public Guid? OpenClaim { get; init; }
}
