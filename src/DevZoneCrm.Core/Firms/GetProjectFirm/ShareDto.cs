using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Firms.GetProjectFirm;

/// <summary>A unit's part.</summary>
public sealed record ShareDto(Guid UnitId, string Unit, int Percent, ShareRole Role, string? AgreedBy = null, DateTimeOffset? AgreedAt = null);
