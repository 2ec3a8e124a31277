using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Claims.ApproveClaim;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Claims.VerifyClaim;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Zones;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Fixtures;

/// <summary>Claims as far as tests that are about something else need them.</summary>
public static class Claims
{
    /// <summary>The zone asks for no documents, no facts and no grade; everything else of the shipped rules stays.</summary>
    public static async Task NeedNothingAsync(this TestApp app)
    {
        await app.OpenGatesAsync();
        await app.Store(db => db.AddRange(MilestoneSets.Claimed.Select(m => ClaimRule.For(m, ShippedClaimRules.For(m).Terms with { Needs = [], Fields = [] }))));
    }

    /// <summary>质量评估 is switched off: no grade is asked for.</summary>
    public static Task OpenGatesAsync(this TestApp app) => app.Store(db =>
    {
        var rules = db.ZoneRules.FirstOrDefault();
        if (rules is null)
        {
            db.Add(rules = new ZoneRules());
        }

        rules.SwitchReviewGate(false);
    });

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
