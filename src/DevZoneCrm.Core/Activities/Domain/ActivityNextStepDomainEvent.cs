using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Activities.Domain;

/// <summary>A next step was agreed on in an activity of a project.</summary>
public sealed record ActivityNextStepDomainEvent(Guid AggregateId, Guid ProjectId, string Text, DateOnly? On, Guid? PostId) : IDomainEvent;
