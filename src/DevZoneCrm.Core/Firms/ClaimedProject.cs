using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Firms;

/// <summary>A claim and its project, while they are asked for.</summary>
internal sealed class ClaimedProject
{
    public required FirmClaim Claim { get; init; }

    public required Project Project { get; init; }
}
