namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>A sheet worked out.</summary>
/// <param name="Total">The sum of the lines as stored: what is printed adds up.</param>
/// <param name="Intensity">万元 per mu or per 1000 m².</param>
/// <param name="IsBelowFloor">The 投资强度 is too low for any grade.</param>
public sealed record ReviewResult(IReadOnlyList<ScoreLine> Lines, decimal Total, decimal? Intensity, bool IsBelowFloor, ReviewGrade Grade);
