using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.GetBoardChoices;

/// <summary>What the board can be filtered by today.</summary>
public sealed record GetBoardChoicesQuery : IQuery<BoardChoicesDto>;
