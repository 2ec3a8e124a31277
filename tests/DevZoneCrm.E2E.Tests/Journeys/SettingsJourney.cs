using System.Globalization;
using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>A new unit from its opening to the day somebody wants to close it.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class SettingsJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    private const string FirstPassword = "Erste-Losung-2026";

    [Fact]
    public async Task Administrator_OpensUnitPostAndUser_WhoLogsALead_ThenTheUnitCannotBeClosed()
    {
        var mark = Guid.NewGuid().ToString("N")[..6];
        var (unit, person, user) = ($"演练{mark}局", $"演练{mark}", $"user{mark}");
        var page = await AsAsync(Account.Administrator);
        var settings = await new SettingsScreen(page).OpenAsync("units");

        await settings.PressAsync("新单位");
        await settings.Field("Name").FillAsync(unit);
        await settings.ChooseAsync("GroupId", "招商部门");
        await settings.ConfirmAsync();
        await Expect(settings.Row(unit)).ToContainTextAsync("招商部门");

        await settings.OpenAsync("people");
        await settings.PressAsync("新人员");
        await settings.Field("Name").FillAsync(person);
        await settings.Field("Phone").FillAsync("0513-0000 9999");
        await settings.ConfirmAsync();
        await settings.Search.FillAsync(person);
        // Finding changes the address, which would close a dialog opened meanwhile.
        await page.WaitForAddressAsync("*q=*");
        await Expect(settings.Row(person)).ToContainTextAsync("0513-0000 9999");
        await settings.Row(person).GetByRole(AriaRole.Button, new() { Name = "任职" }).ClickAsync();
        await settings.ChooseAsync("UnitId", unit);
        await settings.Field("Title").FillAsync("招商专员");
        await settings.ConfirmAsync();
        await Expect(settings.Row(person)).ToContainTextAsync(unit);

        await settings.OpenAsync("users");
        await settings.PressAsync("新用户");
        await settings.Field("UserName").FillAsync(user);
        await settings.Field("DisplayName").FillAsync(person);
        await settings.ChooseAsync("Role", "专职招商员");
        await settings.ChooseAsync("UnitId", unit);
        await settings.ChooseAsync("PostId", $"{person} · 招商专员");
        await settings.Field("Password").FillAsync("kurz");
        await settings.Field("RepeatPassword").FillAsync("kurz");
        await settings.ConfirmAsync();
        await Expect(settings.Dialog.Locator("#set-password-error")).ToContainTextAsync("10");
        await Expect(settings.Field("UserName")).ToHaveValueAsync(user);
        await settings.Field("Password").FillAsync(FirstPassword);
        await settings.Field("RepeatPassword").FillAsync(FirstPassword);
        await settings.ConfirmAsync();
        await Expect(settings.Dialog).ToHaveCountAsync(0);

        await LogLeadAsync(new Account(user, FirstPassword));

        await settings.OpenAsync("units");
        await Expect(settings.Row(unit).Locator("td").Nth(5)).ToHaveTextAsync(1.ToString(CultureInfo.InvariantCulture));
        await settings.Row(unit).GetByRole(AriaRole.Button, new() { Name = "撤并" }).ClickAsync();
        await Expect(settings.Notes).ToContainTextAsync("1 个没结束的项目");
        await settings.ConfirmAsync();
        await Expect(settings.Problem).ToContainTextAsync("还有 1 个没结束的项目");
        await settings.Dialog.GetByRole(AriaRole.Button, new() { Name = "取消" }).ClickAsync();
        await Expect(settings.Row(unit)).ToContainTextAsync("起");
    }

    [Fact]
    public async Task TwoAdministrators_RenameAUnit_TheSecondSeesBothNamesAndLosesNothing()
    {
        var (first, second) = (await AsAsync(Account.Administrator), await AsAsync(Account.Administrator));
        var mark = Guid.NewGuid().ToString("N")[..6];
        var one = await new SettingsScreen(first).OpenAsync("units");
        await one.PressAsync("新单位");
        await one.Field("Name").FillAsync($"甲{mark}局");
        await one.ConfirmAsync();
        await Expect(one.Row(mark)).ToBeVisibleAsync();
        var two = await new SettingsScreen(second).OpenAsync("units");
        await two.Row(mark).Locator(".name-button").ClickAsync();
        await two.Field("Name").FillAsync($"丙{mark}局");

        await one.Row(mark).Locator(".name-button").ClickAsync();
        await one.Field("Name").FillAsync($"乙{mark}局");
        await one.ConfirmAsync();
        await Expect(one.Row($"乙{mark}局")).ToBeVisibleAsync();
        await two.ConfirmAsync();
        await Expect(two.Problem).ToBeVisibleAsync();
        await two.Dialog.GetByRole(AriaRole.Button, new() { Name = "看现在存的" }).ClickAsync();

        await Expect(two.Dialog.Locator(".conflict")).ToContainTextAsync($"乙{mark}局");
        await Expect(two.Field("Name")).ToHaveValueAsync($"丙{mark}局");
        await two.ConfirmAsync();
        await Expect(two.Row($"丙{mark}局")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("units", false)]
    [InlineData("people", true)]
    [InlineData("chains", false)]
    [InlineData("tiers", true)]
    [InlineData("rates", false)]
    [InlineData("users", true)]
    [InlineData("tokens", false)]
    public async Task Page_InEitherTheme_IsAccessible(string name, bool dark)
    {
        var page = await AsAsync(Account.Administrator, View.Desktop with { Dark = dark });
        await new SettingsScreen(page).OpenAsync(name);

        await page.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task KeyLists_InEitherTheme_AreAccessible(bool dark)
    {
        var page = await AsAsync(Account.Bureau, View.Desktop with { Dark = dark });
        await new SettingsScreen(page).OpenAsync("key-lists");

        await page.ShouldBeAccessibleAsync();
    }
}
