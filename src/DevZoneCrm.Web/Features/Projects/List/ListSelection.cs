namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>The projects chosen for a change of many. Lives with the page: an address is not the place for it.</summary>
public sealed class ListSelection
{
    private readonly HashSet<Guid> ids = [];

    public int Count => ids.Count;

    public IReadOnlyList<Guid> Ids => [.. ids];

    public bool Has(Guid id) => ids.Contains(id);

    public bool HasAll(IEnumerable<Guid> some) => some.All(ids.Contains);

    public void Set(Guid id, bool chosen) => _ = chosen ? ids.Add(id) : ids.Remove(id);

    public void SetAll(IEnumerable<Guid> some, bool chosen)
    {
        foreach (var id in some)
        {
            Set(id, chosen);
        }
    }

    public void Clear() => ids.Clear();
}
