namespace DevZoneCrm.Core.Projects.GetBoardChoices;

public sealed record BoardChoiceDto(Guid Id, string Text, string? Note);
