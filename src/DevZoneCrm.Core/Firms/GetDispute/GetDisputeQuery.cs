using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.GetDispute;

/// <summary>One dispute with its evidence, for both sides and for those who decide.</summary>
public sealed record GetDisputeQuery(Guid DisputeId) : IQuery<DisputeDto>;
