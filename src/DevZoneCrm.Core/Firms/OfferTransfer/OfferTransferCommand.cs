using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.OfferTransfer;

/// <summary>流转: the unit whose project it is offers it to another.</summary>
/// <returns>The request's id.</returns>
public sealed record OfferTransferCommand(Guid ProjectId, Guid UnitId, string Reason) : ICommand<Guid>;
