using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.ReviseInvestment;

/// <summary>A new total investment from a day on; the old one and its last day stay on record.</summary>
/// <param name="AmountWan">万元 or 万美元, above 0, at most 4 decimals.</param>
/// <param name="FromOn">The first day of the new amount; not in the future, not before the last change.</param>
public sealed record ReviseInvestmentCommand(Guid ProjectId, long Version, decimal AmountWan, Currency Currency, DateOnly FromOn, string Reason) : IProjectCommand;
