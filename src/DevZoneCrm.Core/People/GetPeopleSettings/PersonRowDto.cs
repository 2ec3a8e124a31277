namespace DevZoneCrm.Core.People.GetPeopleSettings;

public sealed record PersonRowDto
{
    public Guid Id { get; init; }

    public long Version { get; init; }

    public required string Name { get; init; }

    public string? Phone { get; init; }

    public IReadOnlyList<PostRowDto> Posts { get; init; } = [];
}
