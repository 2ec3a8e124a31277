namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>One A4 page holds so many rows and no more: every kind gets a few, what is left goes round in the order they are read out.</summary>
public static class PrintShare
{
    /// <summary>Rows of a printed page beside its head, strip, columns and foot.</summary>
    public const int Rows = 26;

    private const int AtLeast = 2;

    public static IReadOnlyList<int> Of(IReadOnlyList<int> counts, int rows = Rows)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var shares = counts.Select(c => Math.Min(c, AtLeast)).ToArray();
        for (var left = rows - shares.Sum(); left > 0;)
        {
            var given = false;
            for (var i = 0; i < shares.Length && left > 0; i++)
            {
                if (shares[i] < counts[i])
                {
                    shares[i]++;
                    left--;
                    given = true;
                }
            }

            if (!given)
            {
                break;
            }
        }

        return shares;
    }
}
