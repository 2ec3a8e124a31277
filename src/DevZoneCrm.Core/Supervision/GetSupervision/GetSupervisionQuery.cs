using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Supervision.GetSupervision;

/// <summary>One order with its history, and what the viewer may do with it now.</summary>
public sealed record GetSupervisionQuery(Guid Id) : IQuery<SupervisionDto>;
