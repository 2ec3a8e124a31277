namespace DevZoneCrm.Core.Zones.GetZone;

public sealed record ZoneDto(string Name, string NameEn, bool IsDemo);
