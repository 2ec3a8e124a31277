using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.GetPanelChoices;

public sealed record PanelChoiceDto(Guid Id, string Name, ExpertField Field);
