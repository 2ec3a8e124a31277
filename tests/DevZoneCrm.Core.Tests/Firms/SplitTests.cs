using Bogus;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Firms;

public sealed class SplitTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Propose_WhenPartsAreRandom_IsAllowedExactlyWhenTheySumToTheWhole()
    {
        var random = new Randomizer(64);
        var (allowed, refused) = (0, 0);
        for (var i = 0; i < 500; i++)
        {
            var parts = Enumerable.Range(0, random.Int(1, 5)).Select(_ => random.Int(0, 60)).ToList();
            parts[^1] = random.Bool() ? 100 - parts.Take(parts.Count - 1).Sum() : parts[^1];
            List<Share> shares = [.. parts.Select(p => new Share(Guid.NewGuid(), p, ShareRole.CoLead))];
            if (parts.TrueForAll(p => p > 0) && parts.Sum() == 100)
            {
                SplitProposal.Propose(Guid.NewGuid(), shares[0].UnitId, shares, "联合招商", Now, "陈晨").Shares.Sum(s => s.Percent).ShouldBe(100);
                allowed++;
            }
            else
            {
                Should.Throw<RuleException>(() => SplitProposal.Propose(Guid.NewGuid(), shares[0].UnitId, shares, "联合招商", Now, "陈晨")).Code.ShouldBe(FirmErrors.SplitSum);
                refused++;
            }
        }

        allowed.ShouldBeGreaterThan(50);
        refused.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Agree_WhenTheLastUnitAgrees_PutsItIntoForce()
    {
        var (own, other, third) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var proposal = SplitProposal.Propose(
            Guid.NewGuid(), own, [new Share(own, 30, ShareRole.FirstReport), new Share(other, 40, ShareRole.Negotiation), new Share(third, 30, ShareRole.Settlement)], "按首报、主谈、落地", Now, "陈晨");

        proposal.Agree(other, Now, "李四");
        proposal.State.ShouldBe(SplitState.Proposed);
        Should.Throw<RuleException>(() => proposal.Agree(own, Now, "陈晨")).Code.ShouldBe(FirmErrors.SplitAnswered);
        proposal.Agree(third, Now, "王五");
        proposal.State.ShouldBe(SplitState.Agreed);
        Should.Throw<RuleException>(() => proposal.Refuse(third, "不", Now)).Code.ShouldBe(FirmErrors.SplitAnswered);
    }
}
