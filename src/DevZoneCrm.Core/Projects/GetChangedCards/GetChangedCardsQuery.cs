using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.GetChangedCards;

/// <summary>What an open board must draw anew after a notice: the cards that changed and the heads of the columns they were or are in.</summary>
/// <param name="ProjectIds">The notice's own list: boards that hand over the same list ask the same question.</param>
/// <param name="Stages">The columns touched; all where that is not known.</param>
public sealed record GetChangedCardsQuery(BoardFilter Filter, IReadOnlyList<Guid> ProjectIds, IReadOnlyList<ProjectStage>? Stages, long DataVersion)
    : IQuery<ChangedCardsDto>, ISharedQuery
{
    long? ISharedQuery.DataVersion => DataVersion;

    /// <summary>One project went from one column to another, and nothing else is known to have changed.</summary>
    public bool IsStageMove => this is { ProjectIds.Count: 1, Stages.Count: 2 };
}
