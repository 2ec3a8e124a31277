using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Targets.GetTargetForecast;

/// <summary>
/// 预计 of this year's end for every metric that is a count: what was reached, and of the projects on the board today as many as came so far in the rest of the last two years
/// from the same stage. Never a fact; nothing for other years.
/// </summary>
public sealed record GetTargetForecastQuery : IQuery<TargetForecastDto>;
