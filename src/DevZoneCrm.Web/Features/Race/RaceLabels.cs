namespace DevZoneCrm.Web.Features.Race;

/// <summary>Names at the heads of the lines, moved apart so that none covers another.</summary>
public static class RaceLabels
{
    /// <param name="heads">How far from the top each line's head is, in percent.</param>
    /// <param name="room">What a label takes, in percent.</param>
    public static IReadOnlyList<decimal> Apart(IReadOnlyList<decimal> heads, decimal room)
    {
        var order = Enumerable.Range(0, heads.Count).OrderBy(i => heads[i]).ToList();
        var places = new decimal[heads.Count];
        var least = 0m;
        foreach (var i in order)
        {
            places[i] = Math.Max(heads[i], least);
            least = places[i] + room;
        }

        // Pushed out at the foot: the lowest go back up as far as needed.
        var most = 100m;
        foreach (var i in Enumerable.Reverse(order))
        {
            places[i] = Math.Min(places[i], most);
            most = places[i] - room;
        }

        return places;
    }
}
