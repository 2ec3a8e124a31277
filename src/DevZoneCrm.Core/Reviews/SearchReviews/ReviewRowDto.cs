namespace DevZoneCrm.Core.Reviews.SearchReviews;

/// <param name="Silent">Departments past their day without a word.</param>
/// <param name="Escalated">Of those, told to the leader in charge.</param>
public sealed record ReviewRowDto(
    ReviewHeadDto Head, Guid ProjectId, string ProjectName, string Code, string Unit, int Asked, int Answered, int Silent, int Escalated, int Objections, int Experts, int Scored, bool IsLarge);
