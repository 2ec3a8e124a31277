using DevZoneCrm.Core.Projects.Board;

namespace DevZoneCrm.Core.Projects.GetProjectBoard;

/// <summary>The board on a day.</summary>
/// <param name="At">When it was read, on the zone's clock.</param>
/// <param name="Rate">Yuan per dollar of the year; none where no rate is on record.</param>
/// <param name="RateYear">The year the rate is of.</param>
/// <param name="Columns">All eight stages, in order.</param>
public sealed record ProjectBoardDto(DateOnly AsOf, DateTimeOffset At, decimal? Rate, int? RateYear, IReadOnlyList<BoardColumnDto> Columns);
