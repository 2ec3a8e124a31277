using DevZoneCrm.Core.Firms.Domain;

namespace DevZoneCrm.Core.Firms.GetProjectFirm;

/// <summary>A claim on this project that is over.</summary>
public sealed record PastClaimDto(string Unit, string By, ClaimOrigin Origin, DateTimeOffset From, ClaimEnd End, DateTimeOffset Until);
