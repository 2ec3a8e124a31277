namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>A key list of a year on a day: how many stand on it and how many of them have started.</summary>
public sealed record KeyListFigure(int Listed, int Started)
{
    /// <summary>全部开工 may be said: something is listed and nothing of it is still waiting.</summary>
    public bool AllStarted => Listed > 0 && Started == Listed;

    /// <summary>Several lists together; a project stands on one list of a year at most.</summary>
    public static KeyListFigure Together(IEnumerable<KeyListFigure> lists)
    {
        var all = lists.ToList();
        return new(all.Sum(l => l.Listed), all.Sum(l => l.Started));
    }
}
