using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetYield;

/// <summary>Leads added up by the database: same key, currency and rate.</summary>
/// <param name="Signed">None of those that have not signed.</param>
/// <param name="Year">Of the signing.</param>
internal sealed record YieldSum(object? Key, int Leads, int Negotiating, int Started, CountedGroup? Signed, int? Year);
