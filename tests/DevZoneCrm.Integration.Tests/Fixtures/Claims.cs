using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Claims.ApproveClaim;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Claims.VerifyClaim;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Fixtures;

/// <summary>Claims as far as tests that are about something else need them.</summary>
public static class Claims
{
    /// <summary>The zone asks for no documents and no facts; everything else of the shipped rules stays.</summary>
    public static Task NeedNothingAsync(this TestApp app) => app.Store(db => db.AddRange(MilestoneSets.Claimed.Select(m => ClaimRule.For(m, ShippedClaimRules.For(m).Terms with { Needs = [], Fields = [] }))));

    /// <summary>Claimed by one, verified by another, approved by whom the test is about. The zone asks for no documents.</summary>
    public static async Task ConfirmAsync(this TestApp app, IClaimCommand command, Viewer approver)
    {
        if (!await app.Ask(db => db.ClaimRules.AnyAsync()))
        {
            await app.NeedNothingAsync();
        }

        (await app.SendAs(A.User(Role.LineLeader, name: "申报人"), command)).Failure?.Text.ShouldBeNull();
        var claim = await app.Ask(db => db.StageClaims.SingleAsync(c => c.ProjectId == command.ProjectId && c.State == ClaimState.Filed));
        var verifier = A.User(RoleSet.Members(claim.VerifierRoles)[0], name: "核实人");
        var verified = await app.SendAs(verifier, new VerifyClaimCommand(claim.Id, claim.Version));
        verified.Failure?.Text.ShouldBeNull();
        (await app.SendAs(approver, new ApproveClaimCommand(claim.Id, verified.Value))).Failure?.Text.ShouldBeNull();
    }
}
