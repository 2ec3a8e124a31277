namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>Rows that somebody has just changed glow once, as cards of the board do; a row that changes again glows again.</summary>
public sealed class ListGlow
{
    private readonly Dictionary<Guid, int> _times = [];

    public void Touch(IEnumerable<Guid> projects)
    {
        foreach (var id in projects)
        {
            _times[id] = _times.GetValueOrDefault(id) + 1;
        }
    }

    /// <summary>The style sheet plays the glow once for each of the two names.</summary>
    public string? ClassOf(Guid id) => _times.GetValueOrDefault(id) switch { 0 => null, var times => times % 2 == 1 ? "moved" : "moved-again" };
}
