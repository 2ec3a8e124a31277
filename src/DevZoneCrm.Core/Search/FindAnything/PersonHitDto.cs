namespace DevZoneCrm.Core.Search.FindAnything;

/// <summary>A cadre that was found, in the post held now.</summary>
public sealed record PersonHitDto
{
    public Guid Id { get; init; }

    public required string Name { get; init; }

    public string? Phone { get; init; }

    public Guid? PostId { get; init; }

    public string? Title { get; init; }

    /// <summary>Short name of the unit; none for zone leaders and offices.</summary>
    public string? Unit { get; init; }
}
