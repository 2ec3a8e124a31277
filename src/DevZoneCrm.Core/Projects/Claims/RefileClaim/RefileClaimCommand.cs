using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Claims.Domain;

namespace DevZoneCrm.Core.Projects.Claims.RefileClaim;

/// <summary>再次申报: a returned claim, mended. The answer is its new version.</summary>
public sealed record RefileClaimCommand(Guid ClaimId, long Version, DateOnly OccurredOn) : ICommand<long>
{
    /// <summary>Name or number of the document it stands on.</summary>
    public string? Document { get; init; }

    /// <summary>Remark; the reason of a correction.</summary>
    public string? Note { get; init; }

    public bool HasSpecialTerms { get; init; }

    public IReadOnlyList<EvidenceRef> Evidence { get; init; } = [];
}
