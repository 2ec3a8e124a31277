namespace DevZoneCrm.Core.Firms.PreviewMerge;

/// <summary>Both records, and what of the other goes over.</summary>
public sealed record MergePreviewDto
{
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
