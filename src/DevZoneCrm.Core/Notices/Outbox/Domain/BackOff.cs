namespace DevZoneCrm.Core.Notices.Outbox.Domain;

/// <summary>How long to wait after a failure: half a minute, doubling up to an hour; ten tries cover most of a working day.</summary>
public static class BackOff
{
    public const int MostAttempts = 10;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <param name="attempts">Tries so far, from 1.</param>
    /// <returns>None when it is to be given up.</returns>
    public static TimeSpan? After(int attempts)
    {
        if (attempts >= MostAttempts)
        {
            return null;
        }

        var wait = First * Math.Pow(2, Math.Max(0, attempts - 1));
        return wait < Longest ? wait : Longest;
    }
}
