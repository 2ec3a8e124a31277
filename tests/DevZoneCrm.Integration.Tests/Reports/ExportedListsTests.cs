using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.SearchActivities;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetBoardColumn;
using DevZoneCrm.Core.Reports.GetBoardChanges;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.GetBoardReport;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Reports;

/// <summary>The board, its difference and the follow-ups as files: what the pages show, all of it, with numbers and days as such.</summary>
[Collection(DemonstrationGroup.Name)]
public sealed class ExportedListsTests(Demonstration demonstration)
{
    [Theory]
    [OnBoth]
    public async Task Export_OfTheDemonstration_HoldsWhatThePagesCount(DatabaseProvider provider)
    {
        var app = await demonstration.OfAsync(provider, "nantong-etdz");
        var today = await app.Ask(db => db.Activities.MaxAsync(a => a.LastOn));
        (today >= TestClock.StartDay.AddDays(-7)).ShouldBeTrue("a demonstration has follow-ups of this week");

        await BoardAsync(app);
        await ChangesAsync(app);
        await ActivitiesAsync(app);
    }

    [Theory]
    [OnBoth]
    public async Task Search_ByPerson_FindsWhereThePostTookPart(DatabaseProvider provider)
    {
        var app = await demonstration.OfAsync(provider, "suxitong");
        var busiest = await app.Ask(db => db.Activities.SelectMany(a => a.People).GroupBy(p => p.PostId).OrderByDescending(g => g.Count()).Select(g => new { g.Key, Count = g.Count() }).FirstAsync());

        var found = (await app.Send(new SearchActivitiesQuery { PostId = busiest.Key, PageSize = 200 })).Value;

        found.Total.ShouldBe(busiest.Count);
        found.Rows.ShouldAllBe(row => row.People.Any(p => p.PostId == busiest.Key));
        (await app.Send(new SearchActivitiesQuery { PostId = Guid.NewGuid() })).Value.Total.ShouldBe(0);
    }

    [Fact]
    public async Task Export_WithoutTheRight_IsRefused()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        var staff = A.User(Role.LiaisonOffice);
        staff.May(Permission.ExportData).ShouldBeFalse("the test needs somebody without the right");
        var sheet = new SheetInMemory();

        (await app.SendAs(staff, new ExportBoardCommand(BoardFilter.None, null, "s", Headers<BoardSheetColumn>(), sheet))).Failure!.Kind.ShouldBe(FailureKind.Forbidden);
        (await app.SendAs(staff, new ExportActivitiesCommand(new SearchActivitiesQuery(), "s", Headers<ActivityColumn>(), sheet))).Failure!.Kind.ShouldBe(FailureKind.Forbidden);
        sheet.Rows.ShouldBeEmpty();
    }

    private static async Task BoardAsync(TestApp app)
    {
        var sheet = new SheetInMemory();
        var written = (await app.Send(new ExportBoardCommand(BoardFilter.None, null, "s", Headers<BoardSheetColumn>(), sheet))).Value;
        var stages = (await app.Send(new GetBoardReportQuery(TestClock.StartDay, CountingFilter.None))).Value.Stages;

        written.ShouldBe(stages.Values.Sum(f => f.Count));
        sheet.Rows.Count.ShouldBe(written);
        var at = Place<BoardSheetColumn>(BoardSheetColumn.StageOn);
        sheet.Rows.ShouldAllBe(row => row[at].Day != null && row[Place<BoardSheetColumn>(BoardSheetColumn.Amount)].Number > 0);
        var secret = await app.Ask(db => db.Projects.Where(p => p.Confidentiality == Confidentiality.Secret).Select(p => p.Name).ToListAsync());
        secret.ShouldNotBeEmpty();
        sheet.Rows.Select(row => row[Place<BoardSheetColumn>(BoardSheetColumn.Name)].Text).ShouldNotContain(name => secret.Contains(name!), "a board names a secret project by its alias");
    }

    private static async Task ChangesAsync(TestApp app)
    {
        var (from, to) = (TestClock.StartDay.AddDays(-60), TestClock.StartDay);
        var sheet = new SheetInMemory();
        var written = (await app.Send(new ExportBoardChangesCommand(from, to, BoardFilter.None, "s", Headers<ChangeColumn>(), new("推进", "新增", "退出", "金额变化", "超期"), sheet))).Value;
        var changes = (await app.Send(new GetBoardChangesQuery(from, to, BoardFilter.None, 0))).Value;

        written.ShouldBe(changes.Moved.Count + changes.Entered.Count + changes.Left.Count + changes.Amounts.Count + changes.Stuck.Count);
        var byKind = sheet.Rows.CountBy(row => row[0].Text!).ToDictionary();
        byKind.ShouldBe(new Dictionary<string, int> { ["推进"] = changes.Moved.Count, ["新增"] = changes.Entered.Count, ["退出"] = changes.Left.Count, ["金额变化"] = changes.Amounts.Count, ["超期"] = changes.Stuck.Count }, ignoreOrder: true);
    }

    private static async Task ActivitiesAsync(TestApp app)
    {
        var sheet = new SheetInMemory();
        var written = (await app.Send(new ExportActivitiesCommand(new SearchActivitiesQuery { Kind = ActivityKind.Trip, PageSize = 1 }, "s", Headers<ActivityColumn>(), sheet))).Value;

        written.ShouldBe((await app.Send(new SearchActivitiesQuery { Kind = ActivityKind.Trip, PageSize = 1 })).Value.Total);
        written.ShouldBeGreaterThan(3);
        sheet.Rows.ShouldAllBe(row => row[Place(ActivityColumn.On)].Day != null && row[Place(ActivityColumn.Days)].Number >= 2 && row[Place(ActivityColumn.City)].Text != null);
        (await app.Ask(db => db.AuditEntries.OrderByDescending(a => a.Sequence).FirstAsync())).Entity.ShouldBe("ActivityList");
    }

    private static List<KeyValuePair<T, string>> Headers<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(c => KeyValuePair.Create(c, c.ToString()))];

    private static int Place<T>(T column)
        where T : struct, Enum => Enum.GetValues<T>().ToList().IndexOf(column);
}
