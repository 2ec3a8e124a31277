namespace DevZoneCrm.Core.Firms.Matching;

/// <summary>A project whose firm, by a present or former name, may be the one looked for.</summary>
public sealed record FirmCandidate(Guid ProjectId, FirmMatch Match);
