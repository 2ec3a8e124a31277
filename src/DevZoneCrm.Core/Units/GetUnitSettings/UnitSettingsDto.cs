namespace DevZoneCrm.Core.Units.GetUnitSettings;

public sealed record UnitSettingsDto(IReadOnlyList<GroupRowDto> Groups, IReadOnlyList<UnitRowDto> Units);
