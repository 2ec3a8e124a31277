using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Board;

namespace DevZoneCrm.Core.Reports.GetBoardStrip;

/// <summary>What changed on the board between two days, in figures only: cheap enough to stand above every open board.</summary>
/// <param name="ProjectIds">Only these, after a notice; all where none are given.</param>
public sealed record GetBoardStripQuery(DateOnly From, DateOnly To, BoardFilter Filter, IReadOnlyList<Guid>? ProjectIds = null) : IQuery<BoardStripDto>, ISharedQuery
{
    public long? DataVersion { get; init; }
}
