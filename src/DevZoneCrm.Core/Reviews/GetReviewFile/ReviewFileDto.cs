using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Record;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.GetReviewFile;

public sealed record ReviewFileDto : IShowsProject
{
    ShownPart IShowsProject.Part => ShownPart.Review;

    public Guid ProjectId { get; init; }

    /// <summary>Of the project.</summary>
    public Confidentiality Level { get; init; }

    /// <summary>The viewer's place on the panel.</summary>
    public Guid ExpertId { get; init; }

    public long Version { get; init; }

    /// <summary>For the watermark.</summary>
    public required string ExpertName { get; init; }

    public DateOnly AccessUntil { get; init; }

    public required string ProjectName { get; init; }

    public string? Content { get; init; }

    public string? Investor { get; init; }

    public ReviewKind Kind { get; init; }

    public required ReviewFacts Facts { get; init; }

    public required ReviewInputs Inputs { get; init; }

    public required IReadOnlyList<int> Steps { get; init; }

    public required IReadOnlyList<SheetCriterion> Judged { get; init; }

    public required IReadOnlyList<ScoreLine> Measured { get; init; }

    public required IReadOnlyList<ExpertMark> Marks { get; init; }

    public string? Remark { get; init; }

    public bool HasScored { get; init; }
}
