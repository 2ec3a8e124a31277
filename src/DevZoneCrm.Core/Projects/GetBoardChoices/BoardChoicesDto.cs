namespace DevZoneCrm.Core.Projects.GetBoardChoices;

/// <summary>The options of the board's filters.</summary>
/// <param name="Units">Units valid today.</param>
/// <param name="Chains">Chains valid today.</param>
/// <param name="Owners">Posts that own a project in progress which the viewer sees in full; the note is the unit.</param>
public sealed record BoardChoicesDto(IReadOnlyList<BoardChoiceDto> Units, IReadOnlyList<BoardChoiceDto> Chains, IReadOnlyList<BoardChoiceDto> Owners);
