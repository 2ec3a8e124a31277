using System.Numerics;

namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>Days of one month as bits, the first day lowest. Days that several activities share are one bit: the union comes by itself.</summary>
public static class DayMask
{
    /// <summary>The days of a range that lie in the month; 0 where none does.</summary>
    /// <param name="month">Its first day.</param>
    public static int Of(DateOnly month, DateOnly from, DateOnly to)
    {
        var last = month.AddMonths(1).AddDays(-1);
        var (first, end) = (from > month ? from : month, to < last ? to : last);
        return first > end ? 0 : (int)(((1L << end.Day) - 1) & ~((1L << (first.Day - 1)) - 1));
    }

    public static int Count(long mask) => BitOperations.PopCount((ulong)mask);
}
