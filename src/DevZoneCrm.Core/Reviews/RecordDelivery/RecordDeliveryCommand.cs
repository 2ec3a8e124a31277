using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.RecordDelivery;

/// <summary>履约: what became of a promise, with its source.</summary>
/// <param name="Actual">In the promise's unit: 万元, months, or 万元 per mu or 1000 m².</param>
public sealed record RecordDeliveryCommand(Guid ReviewId, PromiseKind Promise, decimal Actual, DateOnly AsOf, string Source) : ICommand<Guid>;
