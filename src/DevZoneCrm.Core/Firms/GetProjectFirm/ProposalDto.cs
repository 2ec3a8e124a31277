namespace DevZoneCrm.Core.Firms.GetProjectFirm;

/// <summary>A split that waits for the units' word.</summary>
public sealed record ProposalDto(Guid Id, long Version, string ByUnit, string By, string Reason, IReadOnlyList<ShareDto> Shares, bool MayAnswer);
