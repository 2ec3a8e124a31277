using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Board;

namespace DevZoneCrm.Core.Projects.GetProjectMoves;

/// <summary>One project as a card, as it stands now: its version and what may be done with it. Also of projects that left the board.</summary>
public sealed record GetProjectMovesQuery(Guid ProjectId) : IQuery<BoardCardDto>;
