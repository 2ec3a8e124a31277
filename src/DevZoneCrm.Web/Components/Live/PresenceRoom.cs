namespace DevZoneCrm.Web.Components.Live;

/// <summary>Who has what open, in this process. Only memory: a restart forgets it, and the pages that come back say it again.</summary>
public sealed class PresenceRoom
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, List<Stay>> _stays = [];

    /// <summary>Enters until disposed.</summary>
    /// <param name="changed">Called on any thread when others come or go.</param>
    public IDisposable Enter(Visit visit, Action changed)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var stay = new Stay(visit, changed, Leave);
        lock (_gate)
        {
            if (!_stays.TryGetValue(visit.Subject, out var there))
            {
                _stays[visit.Subject] = there = [];
            }

            there.Add(stay);
        }

        stay.Tell = () => Tell(visit.Subject);
        visit.Circuit.Changed += stay.Tell;
        Tell(visit.Subject);
        return stay;
    }

    /// <summary>The others, each person once; who edits in one of several tabs edits. A tab whose connection is gone does not count.</summary>
    public IReadOnlyList<Visit> Others(Guid subject, Visit than)
    {
        ArgumentNullException.ThrowIfNull(than);
        lock (_gate)
        {
            return _stays.TryGetValue(subject, out var there)
                ? [.. there.Select(s => s.Visit)
                    .Where(v => !v.Circuit.IsAway && v.Circuit != than.Circuit && (v.UserId is null || v.UserId != than.UserId))
                    .OrderByDescending(v => v.IsEditing).DistinctBy(v => v.UserId ?? v.Circuit.Id).OrderBy(v => v.Name, StringComparer.Ordinal)]
                : [];
        }
    }

    private void Leave(Stay stay)
    {
        stay.Visit.Circuit.Changed -= stay.Tell;
        lock (_gate)
        {
            if (_stays.TryGetValue(stay.Visit.Subject, out var there) && there.Remove(stay) && there.Count == 0)
            {
                _stays.Remove(stay.Visit.Subject);
            }
        }

        Tell(stay.Visit.Subject);
    }

    private void Tell(Guid subject)
    {
        List<Stay> there;
        lock (_gate)
        {
            there = [.. _stays.GetValueOrDefault(subject) ?? []];
        }

        there.ForEach(s => s.Changed());
    }

    private sealed class Stay(Visit visit, Action changed, Action<Stay> leave) : IDisposable
    {
        public Visit Visit { get; } = visit;

        public Action Changed { get; } = changed;

        public Action Tell { get; set; } = () => { };

        public void Dispose() => leave(this);
    }
}
