using DevZoneCrm.Core.Firms.Domain;

namespace DevZoneCrm.Core.Firms.GetProjectFirm;

/// <summary>A dispute this project is part of.</summary>
public sealed record DisputeLineDto(Guid Id, string Holder, string Rival, DisputeState State, DateTimeOffset RaisedAt, DateOnly DueOn, DisputeOutcome? Outcome, int? RivalPercent);
