using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.GetBoardColumn;

/// <summary>The next cards of a column, behind the last one shown.</summary>
public sealed record GetBoardColumnQuery(BoardFilter Filter, ProjectStage Stage, BoardCursor? Behind, DateOnly? AsOf = null) : IQuery<IReadOnlyList<BoardCardDto>>
{
    public const int PageSize = 20;
}
