using System.ComponentModel;
using DevZoneCrm.Core.Projects.Claims.Domain;

namespace DevZoneCrm.Web.Api.Claims;

/// <summary>A returned claim, mended: all of it as it shall stand.</summary>
public sealed record RefileRequest
{
    [Description("The version of the claim that the caller saw; another one answers 409.")]
    public required long Version { get; init; }

    [Description("The day it happened, in the zone's calendar; not in the future.")]
    public required DateOnly On { get; init; }

    [Description("Name or number of the document it stands on.")]
    public string? Document { get; init; }

    [Description("A remark; the reason of a correction.")]
    public string? Note { get; init; }

    public bool SpecialTerms { get; init; }

    [Description("All evidence that shall stand; what is left out stays on record as replaced.")]
    public IReadOnlyList<EvidenceRef> Evidence { get; init; } = [];
}
