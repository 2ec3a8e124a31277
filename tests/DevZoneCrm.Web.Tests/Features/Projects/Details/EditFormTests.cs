using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Web.Features.Projects.Details;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Projects.Details;

public sealed class EditFormTests
{
    private static readonly ProjectPageDto Page = new()
    {
        Id = Guid.NewGuid(),
        Code = "HX-1",
        Unit = "招商一局",
        Dates = new MilestoneDates(),
        Investment = Money.FromWan(100, Currency.Cny),
        Investors = [new Investor("甲公司", "91320691MA10001800"), new Investor("乙公司")],
        KeyLists = [new KeyListMark(2026, KeyListLevel.City)],
        Facts = new ProjectFacts
        {
            Name = "氢能电堆", UnitId = Guid.NewGuid(), ChainId = Guid.NewGuid(), Sector = Sector.Services, Tags = InvestorTags.Listed | InvestorTags.ChainLeader,
            ForeignShareE4 = 255_000, LandMuE4 = 1_275_000, ExpectedSales = 365_250_000, Confidentiality = Confidentiality.Sensitive, Content = "建两条线",
        },
    };

    [Fact]
    public void ToCommand_WhenNothingWasTyped_ChangesNothing()
    {
        var command = EditForm.Of(Page).ToCommand(Page.Id, 7);

        command.Facts.ShouldBe(Page.Facts);
        (command.Investors, command.CreditCode, command.Version).ShouldBe(("甲公司；乙公司", "91320691MA10001800", 7));
        command.KeyLists.ShouldBe(Page.KeyLists);
    }

    [Fact]
    public void Merge_WhenAnotherSavedFirst_TakesTheirsButNotOverMine()
    {
        var (before, mine) = (EditForm.Of(Page), EditForm.Of(Page));
        mine["Name"] = "我的名字";
        var theirs = EditForm.Of(Page with { Facts = Page.Facts with { Name = "他的名字", Content = "建三条线" } });

        var clashes = mine.Merge(before, theirs);

        clashes.Clashes.Select(c => c.Field).ShouldBe(["Name"]);
        clashes.Taken.Select(c => c.Field).ShouldBe(["Content"]);
        (mine["Name"], mine["Content"]).ShouldBe(("我的名字", "建三条线"));
    }

    [Fact]
    public void Unreadable_WhenANumberIsNone_NamesTheField()
    {
        var form = EditForm.Of(Page);
        (form["LandMu"], form["Tax"]) = ("一百亩", "1.23456");

        form.Unreadable.ShouldBe(["LandMu", "Tax"]);
    }
}
