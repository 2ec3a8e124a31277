using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Core.Events.PlanEvent;

/// <summary>计划活动. The answer is its id.</summary>
public sealed record PlanEventCommand(ZoneEventFacts Facts) : ICommand<Guid>;
