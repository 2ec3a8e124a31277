using System.ComponentModel;

namespace DevZoneCrm.Web.Api.Claims;

/// <summary>A step of a claim: verify, approve, return or withdraw.</summary>
public sealed record ClaimStepRequest
{
    [Description("The version of the claim that the caller saw; another one answers 409.")]
    public required long Version { get; init; }

    [Description("A remark; for a return its reason, which is required.")]
    public string? Note { get; init; }
}
