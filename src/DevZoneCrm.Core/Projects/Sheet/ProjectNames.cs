namespace DevZoneCrm.Core.Projects.Sheet;

/// <summary>The names behind a project's references, looked up once for a whole sheet.</summary>
public sealed record ProjectNames(IReadOnlyDictionary<Guid, string> Units, IReadOnlyDictionary<Guid, string> Owners, IReadOnlyDictionary<Guid, string> Chains)
{
    public string Unit(Guid id) => Units[id];

    public string? Owner(Guid? postId) => postId is { } id ? Owners[id] : null;

    public string? Chain(Guid? id) => id is { } chain ? Chains[chain] : null;
}
