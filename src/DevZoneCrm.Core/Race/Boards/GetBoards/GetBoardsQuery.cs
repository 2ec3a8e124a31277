using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.Boards.GetBoards;

/// <summary>榜单 of a year: per month when it is due, whether it is published, and the appeals that wait.</summary>
/// <param name="Year">This year where none is given.</param>
public sealed record GetBoardsQuery(int? Year = null) : IQuery<BoardsDto>;
