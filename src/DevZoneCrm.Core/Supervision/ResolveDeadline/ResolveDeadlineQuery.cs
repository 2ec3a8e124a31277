using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision.ResolveDeadline;

/// <summary>The day a deadline given today would end on.</summary>
public sealed record ResolveDeadlineQuery(SupervisionDeadline Deadline) : IQuery<DeadlineDto>;
