using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.People.Handovers.GetHandover;

/// <summary>A project on the list. One that the viewer does not see in full is only counted.</summary>
public sealed record HandoverLineDto(Guid ProjectId, string Code, string Name, ProjectStage Stage, Money Investment, string? NextStep, DateOnly? NextStepOn, bool IsOwner, bool IsNextStep);
