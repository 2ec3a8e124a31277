using System.ComponentModel;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Web.Api.Reviews;

/// <summary>履约: what became of a promise.</summary>
public sealed record DeliveryRequest
{
    public required PromiseKind Promise { get; init; }

    [Description("In the promise's unit: 万元, months, or 万元 per mu or 1000 m².")]
    public required decimal Actual { get; init; }

    public required DateOnly AsOf { get; init; }

    [Description("Where the figure comes from.")]
    public required string Source { get; init; }
}
