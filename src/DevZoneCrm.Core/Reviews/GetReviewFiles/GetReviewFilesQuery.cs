using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.GetReviewFiles;

/// <summary>The files an expert may open today, and those he was named for lately.</summary>
public sealed record GetReviewFilesQuery : IQuery<IReadOnlyList<ReviewFileRowDto>>
{
    public const int Most = 50;
}
