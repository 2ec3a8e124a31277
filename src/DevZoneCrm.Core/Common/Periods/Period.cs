namespace DevZoneCrm.Core.Common.Periods;

/// <summary>A span of whole days in the zone's calendar, both ends included.</summary>
/// <param name="Code">As typed on the command line: <c>2021</c>, <c>2021-H1</c>, <c>2021-Q3</c>, <c>2021-05</c>, <c>2021-W12</c>, <c>2021-05-上旬</c>, <c>2021-01..2021-07</c>.</param>
public sealed record Period(string Code, PeriodKind Kind, DateOnly From, DateOnly To)
{
    /// <summary>The same span one year earlier, for 同比; an ISO week keeps its number where the earlier year has it.</summary>
    public Period YearBefore() => PeriodParser.Shift(this, -1);

    public bool Contains(DateOnly day) => day >= From && day <= To;
}
