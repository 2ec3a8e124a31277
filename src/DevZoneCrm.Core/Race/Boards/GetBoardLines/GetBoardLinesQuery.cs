using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;

namespace DevZoneCrm.Core.Race.Boards.GetBoardLines;

/// <summary>A unit's lines of a board, the latest first, a page at a time.</summary>
public sealed record GetBoardLinesQuery(string Month, Guid UnitId, int Page = 1) : IQuery<Page<BoardLineDto>>
{
    public const int PageSize = 50;
}
