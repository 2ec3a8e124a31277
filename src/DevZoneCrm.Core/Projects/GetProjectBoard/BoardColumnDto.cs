using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Projects.GetProjectBoard;

/// <summary>A stage: its total over all its projects, and the first of its cards.</summary>
public sealed record BoardColumnDto(ProjectStage Stage, Figure Total, IReadOnlyList<BoardCardDto> Cards);
