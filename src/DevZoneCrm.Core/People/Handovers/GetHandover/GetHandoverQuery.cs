using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.People.Handovers.GetHandover;

/// <summary>One handover with its list. Whoever may see no projects is told how many there are, and no more.</summary>
public sealed record GetHandoverQuery(Guid HandoverId) : IQuery<HandoverDto>;
