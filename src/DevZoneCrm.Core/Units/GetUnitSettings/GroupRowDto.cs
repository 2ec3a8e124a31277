namespace DevZoneCrm.Core.Units.GetUnitSettings;

/// <param name="Units">Units in it that exist today or later.</param>
public sealed record GroupRowDto(Guid Id, long Version, string Name, DateOnly ValidFrom, DateOnly? ValidTo, int Units);
