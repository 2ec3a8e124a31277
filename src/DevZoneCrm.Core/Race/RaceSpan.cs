namespace DevZoneCrm.Core.Race;

/// <summary>The days a standing counts, all in one calendar year.</summary>
/// <param name="To">The last day counted: the period's end, or the as-of day if earlier.</param>
/// <param name="AsOf">Units valid on this day take part.</param>
public readonly record struct RaceSpan(DateOnly From, DateOnly To, DateOnly AsOf)
{
    public int Year => From.Year;

    /// <summary>The days of a period up to a day.</summary>
    public static RaceSpan Of(DateOnly from, DateOnly to, DateOnly asOf) => new(from, to < asOf ? to : asOf, asOf);

    public static RaceSpan OfYear(int year, DateOnly asOf) => Of(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), asOf);
}
