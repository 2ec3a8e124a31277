using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Months;

/// <summary>A kept line as the viewer may read it.</summary>
/// <param name="Name">As the project was called when the month was closed; its code where it is masked now.</param>
/// <param name="IsThere">The project is still there.</param>
/// <param name="Wan">Converted at the kept rate, in 万元, exact.</param>
public sealed record MonthLineDto(Guid ProjectId, string Code, string Name, bool IsThere, string Unit, FlowKind Flow, DateOnly On, Money Investment, decimal? Rate, decimal Wan);
