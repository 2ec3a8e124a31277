namespace DevZoneCrm.Core.Firms.GetProjectFirm;

/// <summary>A unit to choose.</summary>
public sealed record UnitDto(Guid Id, string Name);
