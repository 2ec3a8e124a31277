namespace DevZoneCrm.Core.Notices.Domain;

/// <summary>When a person's digest comes, on the zone's wall clock.</summary>
/// <param name="At">The hour it is wanted.</param>
/// <param name="QuietFrom">From when on nothing is sent; may lie after <paramref name="QuietTo"/>, over midnight. Equal: never quiet.</param>
/// <param name="QuietTo">Until when.</param>
/// <param name="OnRestDays">Also on weekends and holidays.</param>
public sealed record DigestHours(TimeOnly At, TimeOnly QuietFrom, TimeOnly QuietTo, bool OnRestDays)
{
    public static readonly DigestHours Usual = new(new TimeOnly(8, 0), new TimeOnly(21, 0), new TimeOnly(7, 0), false);

    public bool IsQuiet(TimeOnly at) => QuietFrom != QuietTo && at.IsBetween(QuietFrom, QuietTo);

    /// <summary>
    /// Whether the day's digest may go out now: the day is one on which it is wanted, its hour has come, and it is not quiet. An hour that lies in the quiet ones waits for their end; who
    /// was not reached by then (the server was down) is reached as soon as it may be, on the same day.
    /// </summary>
    /// <param name="now">The zone's wall clock.</param>
    /// <param name="isRestDay">Weekend or legal holiday.</param>
    public bool IsDue(TimeOnly now, bool isRestDay) => (OnRestDays || !isRestDay) && now >= At && !IsQuiet(now);
}
