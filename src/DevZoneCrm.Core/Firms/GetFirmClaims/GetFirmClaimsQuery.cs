using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.GetFirmClaims;

/// <summary>首报 as a list, the next to lapse first.</summary>
/// <param name="Page">From 1.</param>
public sealed record GetFirmClaimsQuery(ClaimView View, int Page = 1) : IQuery<FirmClaimsDto>
{
    public const int PageSize = 25;
}
