using System.Text;
using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>The page of a project: two who edit it at once, its timeline, its files, on paper.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class ProjectPageJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    [Fact]
    public async Task Edit_WhenTwoChangeTheSameField_IsAnsweredFieldByField()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var (first, second) = (await AsAsync(Account.Director), await AsAsync(Account.Bureau));
        var theirs = await new ProjectScreen(first).OpenAsync(lead.Id);
        var ours = await new ProjectScreen(second).OpenAsync(lead.Id);
        await ours.EditAsync();
        await ours.Field("content").FillAsync("我们写的内容");
        await ours.Field("country").FillAsync("德国");

        await theirs.EditAsync();
        await theirs.Field("content").FillAsync("他们写的内容");
        await theirs.Field("sourceregion").FillAsync("上海");
        await theirs.Save.ClickAsync();
        await Expect(theirs.Dialog).ToHaveCountAsync(0);

        await ours.Save.ClickAsync();
        await ours.Dialog.Locator(".problem button").ClickAsync();
        var row = ours.Dialog.Locator(".conflict tbody tr");
        await Expect(row).ToHaveCountAsync(1);
        await Expect(row).ToContainTextAsync("他们写的内容");
        await Expect(row).ToContainTextAsync("我们写的内容");
        await Expect(ours.Dialog.Locator(".took")).ToContainTextAsync("上海");
        await second.ShouldBeAccessibleAsync();

        await row.Locator("input[type=radio]").First.CheckAsync();
        await Expect(ours.Field("content")).ToHaveValueAsync("他们写的内容");
        await Expect(ours.Field("country")).ToHaveValueAsync("德国");
        await ours.Save.ClickAsync();
        await Expect(ours.Dialog).ToHaveCountAsync(0);

        await Expect(ours.Facts.Filter(new() { HasText = "他们写的内容" })).ToHaveCountAsync(1);
        await Expect(ours.Facts.Filter(new() { HasText = "德国" })).ToHaveCountAsync(1);
        await Expect(ours.Facts.Filter(new() { HasText = "上海" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Files_WhenUploaded_AreJudgedByContentShownInTheTimelineAndPrinted()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.Bureau);
        var project = await new ProjectScreen(page).OpenAsync(lead.Id);
        var files = page.Locator("section.files");

        await files.Locator("input[type=file]").ChooseFilesAsync(new FilePayload { Name = "协议.pdf", MimeType = "application/pdf", Buffer = "<html><script>alert(1)</script></html>"u8.ToArray() });
        await Expect(files.Locator(".dz-error")).ToContainTextAsync("按内容看");
        await files.Locator("input[type=file]").ChooseFilesAsync(new FilePayload { Name = "投资协议.pdf", MimeType = "text/html", Buffer = Pdf });
        await Expect(files.Locator("li")).ToHaveCountAsync(1);

        var address = await files.Locator("li .name a").GetAttributeAsync("href");
        var answer = await page.APIRequest.GetAsync(new Uri(App.BaseAddress, address).ToString());
        (await answer.BodyAsync()).ShouldBe(Pdf);
        answer.Headers["content-type"].ShouldBe("application/pdf");
        answer.Headers["content-disposition"].ShouldStartWith("attachment");
        answer.Headers["x-content-type-options"].ShouldBe("nosniff");
        var stranger = await AsNobodyAsync();
        (await stranger.APIRequest.GetAsync(new Uri(App.BaseAddress, address).ToString(), new() { MaxRedirects = 0 })).Status.ShouldBe(302, "sign in first");

        await page.Locator("nav.kinds a", new() { HasText = "文件" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("show=files"));
        await Expect(project.Timeline).ToHaveCountAsync(1);
        await page.GoBackAsync();
        await Expect(project.Timeline).ToHaveCountAsync(2);

        var paper = await page.PdfAsync(new() { Format = "A4" });
        paper.Length.ShouldBeGreaterThan(1000);
    }
}
