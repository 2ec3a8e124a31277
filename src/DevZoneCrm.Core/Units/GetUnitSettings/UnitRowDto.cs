namespace DevZoneCrm.Core.Units.GetUnitSettings;

public sealed record UnitRowDto
{
    public Guid Id { get; init; }

    public long Version { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public UnitKind Kind { get; init; }

    public Guid? GroupId { get; init; }

    public DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>In progress or 搁置.</summary>
    public int OpenProjects { get; init; }

    /// <summary>Posts that are held today or later.</summary>
    public int Posts { get; init; }

    /// <summary>Accounts that may sign in.</summary>
    public int Accounts { get; init; }
}
