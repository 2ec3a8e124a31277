using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Board;

namespace DevZoneCrm.Core.Reports.GetBoardChanges;

/// <summary>本周变化: what differs between the boards of two days, row by row with reason and person. Counts as <c>report diff</c> does.</summary>
/// <param name="Most">Rows of each group, the most important first; counts and sums are always of all.</param>
public sealed record GetBoardChangesQuery(DateOnly From, DateOnly To, BoardFilter Filter, int Most = GetBoardChangesQuery.Rows) : IQuery<BoardChangesDto>, ISharedQuery
{
    public const int Rows = 60;
    public const int MaxRows = 500;

    public long? DataVersion { get; init; }
}
