namespace DevZoneCrm.Infrastructure.Live;

/// <summary>Which lines of the record this process wrote itself and has told its pages of already.</summary>
public sealed class OwnLines
{
    private readonly Lock gate = new();
    private List<(long First, long Last)> lines = [];

    public void Add(long first, long last)
    {
        lock (gate)
        {
            lines.Add((first, last));
        }
    }

    /// <summary>Those behind one line up to another; they and all before them are forgotten.</summary>
    public IReadOnlyList<(long First, long Last)> Take(long after, long upTo)
    {
        lock (gate)
        {
            var taken = lines.Where(l => l.First > after && l.Last <= upTo).ToList();
            lines = lines.FindAll(l => l.Last > upTo);
            return taken;
        }
    }
}
