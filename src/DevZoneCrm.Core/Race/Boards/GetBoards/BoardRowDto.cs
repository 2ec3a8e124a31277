using DevZoneCrm.Core.Race.Boards.Domain;

namespace DevZoneCrm.Core.Race.Boards.GetBoards;

/// <param name="HasEnded">Only a month that is over can be published.</param>
/// <param name="State">None where nobody has published it.</param>
/// <param name="Appeals">All of its appeals; <paramref name="Open"/> of them wait.</param>
public sealed record BoardRowDto(
    string Month, DateOnly FirstOn, bool HasEnded, RaceDates Dates, RaceBoardState? State, DateOnly? PublishedOn, string? PublishedBy, DateOnly? ObjectionsUntil, int Appeals, int Open)
{
    public bool IsLate(DateOnly today) => State is null && Dates.PublishOn < today;
}
