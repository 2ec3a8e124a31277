namespace DevZoneCrm.Core.Race;

/// <summary>赛马分组 with its units by rank.</summary>
/// <param name="Name">None for units without a group.</param>
public sealed record RaceGroupDto(Guid? Id, string? Name, IReadOnlyList<RaceRowDto> Units)
{
    public bool HasT => Units.Any(u => u.T is not null);
}
