namespace DevZoneCrm.Core.People.GetPeopleSettings;

public sealed record PostRowDto
{
    public Guid Id { get; init; }

    public Guid PersonId { get; init; }

    public long Version { get; init; }

    public Guid? UnitId { get; init; }

    public string? Unit { get; init; }

    public required string Title { get; init; }

    public PostRole Role { get; init; }

    public DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>In progress or 搁置, owned by the post.</summary>
    public int OpenProjects { get; init; }

    /// <summary>Accounts that may sign in with it.</summary>
    public int Accounts { get; init; }
}
