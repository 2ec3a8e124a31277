using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reports.CorrectRate;

/// <summary>The rate of a year was recorded wrongly. Every figure counted with it follows.</summary>
/// <param name="RateBefore">What the caller saw; another on record means that somebody else corrected it first.</param>
/// <param name="Rate">Yuan per dollar, at most 4 decimals.</param>
public sealed record CorrectRateCommand(int Year, decimal RateBefore, decimal Rate) : ICommand<int>;
