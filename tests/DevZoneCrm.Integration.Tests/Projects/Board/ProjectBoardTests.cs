using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetBoardChoices;
using DevZoneCrm.Core.Projects.GetBoardColumn;
using DevZoneCrm.Core.Projects.GetProjectBoard;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Projects.Board;

public sealed class ProjectBoardTests
{
    private static readonly DateOnly Today = TestClock.StartDay;

    [Theory]
    [OnBoth]
    public async Task Board_OfManyProjects_CountsWhatCountingCountsAndPagesThroughEveryCardOnce(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await ManyAsync(app, 45);

        foreach (var filter in new[] { BoardFilter.None, new BoardFilter { MinYi = 5 }, new BoardFilter { UnitId = unit, Text = "减速机" } })
        {
            var board = (await app.Send(new GetProjectBoardQuery(filter))).Value;

            var counted = await app.Ask(db => Counting.Stock(db, db.Projects, Today).Reaching(filter.Threshold).Grouped().ToListAsync());
            foreach (var column in board.Columns)
            {
                var expected = Figure.Of(counted.Where(g => g.Kind == (int)column.Stage));
                (column.Total.Count, column.Total.Wan, column.Total.CnyWan, column.Total.UsdWan).ShouldBe((expected.Count, expected.Wan, expected.CnyWan, expected.UsdWan));
                (await AllCardsAsync(app, filter, column)).Count.ShouldBe(expected.Count);
            }

            board.Columns.Sum(c => c.Total.Count).ShouldBeGreaterThan(0);
        }
    }

    [Theory]
    [OnBoth]
    public async Task Board_ForAUnitHead_MasksOtherUnitsAndDoesNotFindThemByName(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (own, other) = (await app.Add(A.Unit("招商一局")), await app.Add(A.Unit("招商二局")));
        await app.Add(new ProjectBuilder { UnitId = own.Id, Name = "自家项目" }.Build());
        await app.Add((new ProjectBuilder { UnitId = other.Id, Name = "别家项目", Investor = "别家公司" } with { Then = p => p.PlanNextStep("会见别家公司", Today) }).Build());
        var head = A.User(Role.UnitHead, own.Id);

        var lead = (await app.SendAs(head, new GetProjectBoardQuery(BoardFilter.None))).Value.Columns[0];

        lead.Total.Count.ShouldBe(2);
        var masked = lead.Cards.Single(c => c.IsMasked);
        (masked.Name, masked.Investor, masked.NextStep, masked.OwnerName).ShouldBe((masked.Code, null, null, null));
        masked.Moves.ShouldAllBe(m => !m.IsAllowed);
        lead.Cards.Single(c => !c.IsMasked).Moves.ShouldContain(m => m.Stage == ProjectStage.Negotiating && m.IsAllowed);
        foreach (var guess in new[] { "别家", "别家公司" })
        {
            (await app.SendAs(head, new GetProjectBoardQuery(new BoardFilter { Text = guess }))).Value.Columns[0].Total.Count.ShouldBe(0);
        }

        (await app.SendAs(head, new GetProjectBoardQuery(new BoardFilter { Text = masked.Code }))).Value.Columns[0].Total.Count.ShouldBe(1);
    }

    [Theory]
    [OnBoth]
    public async Task Board_OfASecretProject_ShowsItsCodeNameEvenToThoseWhoMaySeeIt(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Name = "真名", CodeName = "一号工程", Confidentiality = Confidentiality.Secret }.Build());

        var card = (await app.Send(new GetProjectBoardQuery(BoardFilter.None))).Value.Columns[0].Cards.ShouldHaveSingleItem();

        (card.Name, card.Investor).ShouldBe(("一号工程", null));
        (await app.Send(new GetProjectBoardQuery(new BoardFilter { Text = "真名" }))).Value.Columns[0].Total.Count.ShouldBe(0);
        (await app.Send(new GetProjectBoardQuery(new BoardFilter { Text = "一号" }))).Value.Columns[0].Total.Count.ShouldBe(1);
    }

    [Theory]
    [OnBoth]
    public async Task Board_OfAnEarlierDay_ShowsTheStageOfThatDay(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Dates = new MilestoneDates { [Milestone.Lead] = new(2026, 1, 5), [Milestone.Signed] = new(2026, 6, 1) } }.Build());

        var board = (await app.Send(new GetProjectBoardQuery(BoardFilter.None, new DateOnly(2026, 3, 1)))).Value;

        board.Columns[0].Cards.ShouldHaveSingleItem().Stage.ShouldBe(ProjectStage.Lead);
        board.Columns[3].Total.Count.ShouldBe(0);
    }

    [Theory]
    [OnBoth]
    public async Task Choices_NameUnitsChainsAndOwnersOfProjects(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var chain = await app.Add(A.Chain());
        var person = await app.Add(A.Person());
        var post = await app.Add(A.Post(person.Id, unit.Id));
        await app.Add(A.Post(person.Id));
        await app.Add(new ProjectBuilder { UnitId = unit.Id, OwnerPostId = post.Id }.Build());

        var choices = (await app.Send(new GetBoardChoicesQuery())).Value;

        choices.Units.ShouldHaveSingleItem().Id.ShouldBe(unit.Id);
        choices.Chains.ShouldHaveSingleItem().Id.ShouldBe(chain.Id);
        choices.Owners.ShouldHaveSingleItem().ShouldBe(new BoardChoiceDto(post.Id, person.Name, unit.ShortName));
    }

    private static async Task<Guid> ManyAsync(TestApp app, int count)
    {
        var unit = await app.Add(A.Unit());
        await app.Store(db =>
        {
            db.Add(new ExchangeRate(2026, 71_000));
            for (var i = 0; i < count; i++)
            {
                var dates = new MilestoneDates { [Milestone.Lead] = new(2026, 1, 1 + (i % 3)) };
                if (i % 5 == 0)
                {
                    dates[Milestone.Signed] = new(2026, 5, 1);
                }

                var amount = i % 4 == 0 ? A.UsdWan(500 + (100 * i)) : A.Yi(1 + (i % 9));
                db.Add(new ProjectBuilder { UnitId = unit.Id, Amount = amount, Dates = dates, Then = p => Leave(p, i) }.Build());
            }
        });
        return unit.Id;
    }

    private static void Leave(Project project, int index)
    {
        if (index % 11 == 0)
        {
            project.Hold(new DateOnly(2026, 6, 1), "等指标", Today);
        }
    }

    private static async Task<List<Guid>> AllCardsAsync(TestApp app, BoardFilter filter, BoardColumnDto column)
    {
        var cards = column.Cards.ToList();
        while (cards.Count < column.Total.Count)
        {
            var page = (await app.Send(new GetBoardColumnQuery(filter, column.Stage, new BoardCursor(cards[^1].StageOn!.Value, cards[^1].Id)))).Value;
            page.ShouldNotBeEmpty();
            cards.AddRange(page);
        }

        cards.Select(c => c.Id).ShouldBeUnique();
        return [.. cards.Select(c => c.Id)];
    }
}
