using DevZoneCrm.Core.Firms.Matching;

namespace DevZoneCrm.Core.Firms.GetProjectFirm;

/// <summary>Another unit with the same firm: which, how sure, since when, whom to ask. Nothing of what it knows.</summary>
public sealed record RivalDto(Guid UnitId, string Unit, FirmMatch Match, DateTimeOffset Since, bool IsEarlier, string? Ask);
