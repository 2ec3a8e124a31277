using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Projects.Claims;

public sealed class ClaimRuleTests
{
    private const decimal Yi = 100_000_000m * 1_000_000m;

    [Theory]
    [InlineData(9.9999, false, Role.LineLeader)]
    [InlineData(10, false, Role.Director)]
    [InlineData(0.1, true, Role.Director)]
    public void ReviewersFor_WhenBigOrSpecial_GoesToTheTop(double yi, bool special, Role approver)
    {
        var reviewers = ShippedClaimRules.For(Milestone.Signed).ReviewersFor((decimal)yi * Yi, special);

        RoleSet.Members(reviewers.Verifiers).ShouldBe([Role.Bureau]);
        RoleSet.Members(reviewers.Approvers).ShouldBe([approver]);
        reviewers.GoesToTop.ShouldBe(approver == Role.Director);
    }

    [Fact]
    public void Shipped_ForEveryStageFromSigned_NamesPeopleAndDocuments()
    {
        MilestoneSets.Claimed.Count.ShouldBe(7);
        foreach (var milestone in MilestoneSets.Claimed)
        {
            var rule = ShippedClaimRules.For(milestone);
            rule.Verifiers.ShouldNotBe(0);
            rule.Approvers.ShouldNotBe(0);
            rule.Needs.ShouldContain(n => n.IsMandatory);
            rule.Needs.ShouldAllBe(n => n.Label != "Evidence." + n.Code, "every shipped document has words");
        }
    }

    [Fact]
    public void Missing_WhenSomeAreThere_NamesTheOtherMandatoryOnes() => ShippedClaimRules.For(Milestone.Started)
        .Missing([new EvidenceRef("SitePhotos", Guid.NewGuid()), new EvidenceRef("StatisticsRecord", Guid.NewGuid())]).Select(n => n.Code).ShouldBe(["FilingCertificate", "WorksContract"]);

    [Fact]
    public void Change_WhenNobodyVerifiesOrTheWrongRoleDoes_IsRefused()
    {
        var rule = ShippedClaimRules.For(Milestone.Signed);

        Should.Throw<RuleException>(() => rule.Change(rule.Terms with { Verifiers = 0 })).Code.ShouldBe(ClaimErrors.NoVerifier);
        Should.Throw<RuleException>(() => rule.Change(rule.Terms with { Approvers = RoleSet.Of(Role.Staff) })).Code.ShouldBe(ClaimErrors.RoleMayNotConfirm);
        Should.Throw<RuleException>(() => rule.Change(rule.Terms with { Approvers = RoleSet.Of(Role.Admin) })).Code.ShouldBe(ClaimErrors.RoleMayNotConfirm);
        Should.Throw<RuleException>(() => rule.Change(rule.Terms with { Needs = [new EvidenceNeed("x", " ", true)] })).Code.ShouldBe(ClaimErrors.NoNeedName);
    }

    [Fact]
    public void Terms_WhenWritten_ReadBackTheSame()
    {
        var terms = new ClaimRuleTerms(RoleSet.Of(Role.Bureau, Role.Economic), RoleSet.Of(Role.Director), 0, 5, [new EvidenceNeed("own-1", "董事会决议", true)], [RequiredField.Owner, RequiredField.Chain], MilestoneSet.Registered);

        var rule = ClaimRule.For(Milestone.Started, terms);

        rule.TopFromYi.ShouldBeNull("without a top there is no size for it");
        rule.Needs.ShouldBe(terms.Needs);
        rule.Fields.ShouldBe([RequiredField.Chain, RequiredField.Owner], ignoreOrder: true);
        rule.Milestones.ShouldBe(MilestoneSet.Registered);
    }

    [Fact]
    public void MilestoneSet_ForEveryMilestone_HoldsIt()
    {
        foreach (var milestone in MilestoneDates.All)
        {
            MilestoneSets.Of(milestone).Holds(milestone).ShouldBeTrue();
            MilestoneDates.All.Count(m => MilestoneSets.Of(milestone).Holds(m)).ShouldBe(1);
        }

        (MilestoneSet.LandSecured | MilestoneSet.Started | MilestoneSet.Signed).Members().ShouldBe([Milestone.Signed, Milestone.LandSecured, Milestone.Started]);
    }
}
