using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Board;

namespace DevZoneCrm.Core.Projects.GetProjectBoard;

/// <summary>The board: heads of all eight stages and the first cards of each.</summary>
/// <param name="AsOf">The day it is asked for; today where none is given.</param>
/// <param name="Sizes">How many cards of each stage, in order, where more than a page is shown already.</param>
public sealed record GetProjectBoardQuery(BoardFilter Filter, DateOnly? AsOf = null, IReadOnlyList<int>? Sizes = null) : IQuery<ProjectBoardDto>, ISharedQuery
{
    public const int PageSize = 12;
    public const int MaxSize = 500;

    public long? DataVersion { get; init; }
}
