using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.GetPanelChoices;

/// <summary>The roster of experts, to name a panel from.</summary>
public sealed record GetPanelChoicesQuery : IQuery<IReadOnlyList<PanelChoiceDto>>;
