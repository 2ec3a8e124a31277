namespace DevZoneCrm.Web.Features.Race;

/// <summary>The upright axis of points: whole nice steps from below the least to above the most, zero always among them.</summary>
public sealed record RaceScale(decimal Low, decimal Step, int Steps)
{
    private const int MostSteps = 5;

    public decimal High => Low + (Step * Steps);

    public static RaceScale Of(IEnumerable<decimal> points)
    {
        var all = points.Append(0).ToList();
        var (least, most) = (all.Min(), all.Max());
        var step = Nice((most - least) / MostSteps);
        var low = Math.Floor(least / step) * step;
        return new RaceScale(low, step, Math.Max(1, (int)Math.Ceiling((most - low) / step)));
    }

    /// <summary>From the top, in percent of the plot.</summary>
    public decimal Percent(decimal points) => 100 - ((points - Low) / (High - Low) * 100);

    private static decimal Nice(decimal least)
    {
        if (least <= 0)
        {
            return 1;
        }

        var scale = 1m;
        while (scale * 10 <= least)
        {
            scale *= 10;
        }

        while (scale > least)
        {
            scale /= 10;
        }

        decimal[] steps = [1, 2, 2.5m, 5, 10];
        return steps.Select(s => s * scale).First(s => s >= least);
    }
}
