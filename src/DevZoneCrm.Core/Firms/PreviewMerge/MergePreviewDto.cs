using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Record;

namespace DevZoneCrm.Core.Firms.PreviewMerge;

/// <summary>Both records, and what of the other goes over.</summary>
public sealed record MergePreviewDto : IShowsProject
{
    ShownPart IShowsProject.Part => ShownPart.Merge;

    Guid IShowsProject.ProjectId => Shown.ProjectId;

    Confidentiality IShowsProject.Level => Shown.Level;

    /// <summary>What goes on record as opened: of the two the one that is guarded more closely.</summary>
    internal (Guid ProjectId, Confidentiality Level) Shown { get; init; }

    public Guid ProjectId { get; init; }

    public long Version { get; init; }

    public required string Code { get; init; }

    public Guid OtherId { get; init; }

    public long OtherVersion { get; init; }

    public required string OtherCode { get; init; }

    public required string Unit { get; init; }

    public required string OtherUnit { get; init; }

    public IReadOnlyList<MergeLineDto> Lines { get; init; } = [];

    public int Activities { get; init; }

    public int Files { get; init; }

    public int Links { get; init; }

    public int Claims { get; init; }
}
