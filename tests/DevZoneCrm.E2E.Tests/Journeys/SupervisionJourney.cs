using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>督查办 issues an order; nobody does anything and the server is away for weeks; when it comes back the light is red and has climbed; the owner reports, the issuer closes.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class SupervisionJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    private const string Title = "旅程里的督办事项";

    [Fact]
    public async Task Order_IssuedThenForgotten_TurnsRedAndIsClosedByTheIssuerOnly()
    {
        var office = await AsAsync(Account.Supervision);
        await office.OpenAsync("/supervision/new");
        await office.Locator("#sup-title").FillAsync(Title);
        await office.Locator("#sup-matter").FillAsync("会同资规部门完成用地预审");
        await office.Locator("#sup-owner").SelectOptionAsync(new SelectOptionValue { Label = "吴晓岚 · 招商专员" });
        await Expect(office.Locator(".end")).ToContainTextAsync("为止");
        await office.ShouldBeAccessibleAsync();
        await office.Locator("main form button[type=submit]").ClickAsync();
        await office.WaitForAddressAsync("*/supervision/*-*");
        var address = new Uri(office.Url).AbsolutePath;
        await Expect(office.Locator("section.lamp")).ToContainTextAsync("绿灯");

        await App.StopAsync();
        await DaysPassAsync(30);
        await App.StartAsync();

        var owner = await AsAsync(Account.Staff);
        await owner.OpenAsync("/");
        await owner.Locator(".tasks a").Filter(new() { HasText = Title }).ClickAsync();
        await Expect(owner.Locator("section.lamp")).ToContainTextAsync("红灯");
        await Expect(owner.Locator("section.lamp")).ToContainTextAsync("主要领导");
        await owner.ShouldBeAccessibleAsync();
        (await owner.GetByRole(AriaRole.Button, new() { Name = "销号" }).CountAsync()).ShouldBe(0);
        await SayAsync(owner, "报进展", "预审材料已补齐");
        await SayAsync(owner, "报结", "预审批复已取得");

        office = await AsAsync(Account.Supervision);
        await office.OpenAsync(address);
        await Expect(office.Locator(".steps")).ToContainTextAsync("预审批复已取得");
        await SayAsync(office, "销号", "资料齐全，同意销号");
        await Expect(office.Locator("main .head")).ToContainTextAsync("已办结");
        await office.OpenAsync("/supervision?shown=Ended");
        await Expect(office.Locator("table.orders")).ToContainTextAsync(Title);
    }

    private static async Task SayAsync(IPage page, string button, string words)
    {
        await page.Locator("main .actions").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await page.Locator(".dz-dialog textarea").FillAsync(words);
        await page.Locator(".dz-dialog button[type=submit]").ClickAsync();
        await Expect(page.Locator(".dz-dialog")).ToHaveCountAsync(0);
        await Expect(page.Locator(".steps")).ToContainTextAsync(words);
    }

    // The clock of a server in a process of its own cannot be moved; the order can be made older instead.
    private async Task DaysPassAsync(int days)
    {
        await using var database = new SqliteConnection($"Data Source={Directory.GetFiles(App.DataFolder, "*.db").Single()}");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = """
            UPDATE SupervisionOrders SET IssuedOn = date(IssuedOn, @days), DueOn = date(DueOn, @days), FirstDueOn = date(FirstDueOn, @days), LightOn = date(LightOn, @days),
                LightFrom = date(LightFrom, @days), SignOn = date(SignOn, @days), JudgedThrough = date(JudgedThrough, @days)
            WHERE Title = @title
            """;
        command.Parameters.AddWithValue("@days", $"-{days} days");
        command.Parameters.AddWithValue("@title", Title);
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }
}
