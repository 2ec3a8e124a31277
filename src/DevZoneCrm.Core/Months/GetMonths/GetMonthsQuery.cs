using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Months.GetMonths;

/// <summary>月结: the months of a year, which are closed, their headline figures and what was corrected since.</summary>
/// <param name="Year">This year where none is given.</param>
public sealed record GetMonthsQuery(int? Year = null) : IQuery<MonthsDto>;
