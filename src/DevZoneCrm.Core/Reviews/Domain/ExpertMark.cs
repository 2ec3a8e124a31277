namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>One expert on one criterion.</summary>
/// <param name="Percent">One of the sheet's steps.</param>
public sealed record ExpertMark(CriterionCode Code, int Percent, string? Reason = null);
