namespace DevZoneCrm.Web.Features.Overview;

/// <summary>Two axes over one set of grid lines: as many steps on the right as on the left, each a number people count in.</summary>
public sealed record ChartScale
{
    private const int MostSteps = 5;

    private ChartScale(decimal step, int steps)
    {
        Step = step;
        Steps = steps;
    }

    public decimal Step { get; }

    public int Steps { get; }

    public decimal Top => Step * Steps;

    /// <summary>Whole steps, five at most.</summary>
    public static ChartScale ForCounts(int most)
    {
        var step = Math.Max(1, Nice(most / (decimal)MostSteps));
        return new ChartScale(step, Math.Max(2, (int)Math.Ceiling(most / step)));
    }

    /// <summary>The same number of steps as the other axis.</summary>
    public ChartScale Beside(decimal most) => new(most == 0 ? 1 : Nice(most / Steps), Steps);

    /// <summary>How high a value stands, in percent of the plot.</summary>
    public decimal Percent(decimal value) => value / Top * 100;

    // The next of 1, 2, 3, 5, 6, 8 and their tens: 6 and 8 keep the line from sinking to the lower half.
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

        decimal[] steps = [1, 2, 3, 5, 6, 8, 10];
        return steps.Select(s => s * scale).First(s => s >= least);
    }
}
