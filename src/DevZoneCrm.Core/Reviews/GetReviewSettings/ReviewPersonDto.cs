using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.GetReviewSettings;

public sealed record ReviewPersonDto(Guid Id, Guid UserId, string Name, string? Department, ExpertField? Field, DateOnly NamedOn);
