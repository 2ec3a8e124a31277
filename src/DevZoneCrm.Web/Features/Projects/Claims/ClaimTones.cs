using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Web.Components.Shared;

namespace DevZoneCrm.Web.Features.Projects.Claims;

/// <summary>How the state of a claim is drawn.</summary>
public static class ClaimTones
{
    public static TagTone Of(ClaimState state) => state switch
    {
        ClaimState.Confirmed => TagTone.Ok,
        ClaimState.Returned => TagTone.Warn,
        ClaimState.Withdrawn => TagTone.Neutral,
        _ => TagTone.Pending,
    };
}
