using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reports.GetRates;

/// <summary>The yearly rates, latest first, with the dollar projects counted with each.</summary>
public sealed record GetRatesQuery : IQuery<IReadOnlyList<RateRowDto>>;
