namespace DevZoneCrm.Core.Reviews.GetReviewFiles;

/// <param name="ProjectName">None once the file is closed.</param>
public sealed record ReviewFileRowDto(Guid ReviewId, string? ProjectName, DateOnly AccessUntil, bool IsOpen, bool HasScored, bool IsRecused);
