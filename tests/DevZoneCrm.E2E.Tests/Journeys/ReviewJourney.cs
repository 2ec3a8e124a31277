using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>质量评估 from the application to the open gate, with everybody who has a part in it.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class ReviewJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    // A demonstration project of 投资促进局 whose application is begun; large enough for the director.
    private const string Code = "NT-D1098";
    private const string Name = "服务器整机产业园";

    private static readonly (string User, string Department)[] Departments =
        [("tangmin", "经济发展局"), ("xuguihua", "规划资源局"), ("fanhuanyu", "生态环境局"), ("yuanyingji", "应急管理局"), (PermitOffice, "行政审批局")];

    private const string PermitOffice = "zhonghuimin";

    [Fact]
    public async Task Application_WhenEverybodyHasHadTheirSay_OpensTheGate()
    {
        var staff = await AsAsync(Account.Staff);
        await staff.OpenAsync("/projects/" + Code);
        var panel = staff.Locator("section[aria-labelledby=project-reviews]");
        await Expect(panel).ToContainTextAsync("还没有通过质量评估");
        await panel.Locator("a[href^='/reviews/']").First.ClickAsync();
        await staff.WaitForAddressAsync("*/reviews/*");
        var address = new Uri(staff.Url).AbsolutePath;
        await FillInAsync(staff);

        var head = await new ReviewScreen(await AsAsync(Account.UnitHead)).OpenAsync(address);
        await head.PressAsync("提出评估");
        await Expect(head.Next).ToContainTextAsync("招商局预审");
        var bureau = await new ReviewScreen(await AsAsync(Account.Bureau)).OpenAsync(address);
        await bureau.PassPreCheckAsync();
        await Expect(bureau.Opinions).ToHaveCountAsync(5);
        foreach (var (user, department) in Departments)
        {
            await AgreeAsync(user, department, address);
        }

        await bureau.OpenAsync(address);
        await bureau.PressAsync("组成专家组");
        foreach (var expert in new[] { "施敬之", "华振邦", "柏云舒", "祁清源", "闵安岚" })
        {
            await bureau.Dialog.GetByLabel(expert).CheckAsync();
        }

        await bureau.ConfirmAsync();
        for (var i = 1; i <= 5; i++)
        {
            await new ReviewScreen(await AsAsync(new Account($"expert{i}", Account.Bureau.Password))).ScoreAsync(Name);
        }

        await bureau.OpenAsync(address);
        await bureau.PressAsync("结束评审并计分");
        await Expect(bureau.Next).ToContainTextAsync("管委会或党工委决定");

        var director = await new ReviewScreen(await AsAsync(Account.Director)).OpenAsync(address);
        await director.PressAsync("决定");
        await director.Field("Accept").SelectOptionAsync("yes");
        await director.ConfirmAsync();
        await Expect(director.Decision).ToContainTextAsync("孙维国");
        await staff.OpenAsync("/projects/" + Code);
        await Expect(panel).ToContainTextAsync("质量评估有效，可以签约");
    }

    [Theory]
    [InlineData("/reviews?shelf=Decided", false)]
    [InlineData("/reviews?shelf=Opinions", true)]
    public async Task Pages_InEitherTheme_AreAccessible(string address, bool dark)
    {
        var page = await AsAsync(Account.Bureau, View.Desktop with { Dark = dark });
        await page.OpenAsync(address);
        await page.ShouldBeAccessibleAsync();
        await page.Locator(".dz-table tbody a").First.ClickAsync();
        await Expect(page.Locator("tfoot")).ToBeVisibleAsync();

        await page.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task File_OfAnExpert_IsAccessibleAndAllHeSees()
    {
        var page = await AsAsync(new Account("expert1", Account.Bureau.Password));
        await page.OpenAsync("/");
        await Expect(page.Locator("nav.side .link[href]")).ToHaveCountAsync(1);
        await page.OpenAsync("/review-files");
        await page.Locator(".files a").First.ClickAsync();
        await Expect(page.Locator(".marks").First).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();

        await page.OpenAsync("/reviews");
        await Expect(page.Locator("main")).ToContainTextAsync("权限");
    }

    private static async Task FillInAsync(IPage page)
    {
        var review = new ReviewScreen(page);
        await review.Next.GetByRole(AriaRole.Link, new() { Name = "填报" }).ClickAsync();
        foreach (var (field, value) in new[] { ("NetAssets", "300000"), ("ResearchPercent", "4.5"), ("EnergyPerWan", "0.2"), ("BuildMonths", "18"), ("EnvironmentNote", "清洁生产"), ("SafetyNote", "不构成重大危险源"), ("ReadinessNote", "三项齐备") })
        {
            await review.Input(field).FillAsync(value);
        }

        await page.GetByLabel("补链项目").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(review.Total).ToBeVisibleAsync();
    }

    private async Task AgreeAsync(string user, string department, string address)
    {
        var review = await new ReviewScreen(await AsAsync(new Account(user, Account.Bureau.Password))).OpenAsync(address);
        await review.PressAsync($"反馈意见：{department}");
        await review.Field("Answer").SelectOptionAsync("Agrees");
        await review.ConfirmAsync();
    }
}
