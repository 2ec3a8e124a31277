using Bunit;
using DevZoneCrm.Core.Activities.ImportActivities;
using DevZoneCrm.Core.Activities.Sheet;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Web.Features.Import;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Import;

public sealed class SheetImportPanelTests() : ComponentTest(services => services.AddSingleton(Substitute.For<IAppSender>()))
{
    private static readonly SheetRow Row = new(2, ["2026-11-02", "吴晓岚", "电话"]);

    private IAppSender Sender => Services.GetRequiredService<IAppSender>();

    [Fact]
    public async Task Render_WhenTheHeadersDoNotSayEnough_AsksForTheColumnsBeforeReading()
    {
        Sender.Send(Arg.Any<ICommand<ImportSummary>>(), Arg.Any<CancellationToken>()).Returns(Result<ImportSummary>.Success(ImportSummary.Done(1, 0, 0, new ImportFindings())));
        var panel = RenderOf("时间", "谁", "类型");

        await Sender.DidNotReceive().Send(Arg.Any<ICommand<ImportSummary>>(), Arg.Any<CancellationToken>());
        panel.FindAll("select").Select(s => s.GetAttribute("value") ?? string.Empty).ShouldBe([ActivityColumns.Date.Header, string.Empty, ActivityColumns.Kind.Header], "what can be guessed is");
        panel.Find(".foot button").HasAttribute("disabled").ShouldBeTrue("nobody is named yet");

        Fire(panel.FindAll("select")[1], "onchange", new ChangeEventArgs { Value = ActivityColumns.Person.Header });
        Click(panel.Find(".foot button"));

        panel.WaitForAssertion(() => Sender.ReceivedCalls().Select(c => c.GetArguments()[0]).OfType<ImportActivitiesCommand>().ShouldHaveSingleItem()
            .Columns.ShouldBe([ActivityColumns.Date, ActivityColumns.Person, ActivityColumns.Kind]));
    }

    [Fact]
    public void Render_WhenAllIsHereAlready_OffersNothingToImport()
    {
        Sender.Send(Arg.Any<ICommand<ImportSummary>>(), Arg.Any<CancellationToken>()).Returns(Result<ImportSummary>.Success(ImportSummary.Done(1, 0, 0, new ImportFindings())));

        var panel = RenderOf("日期", "人员", "类型");

        panel.WaitForAssertion(() => panel.Find("[role=status]").TextContent.ShouldContain("没有要导入的"));
        panel.FindAll(".dz-btn-primary").ShouldBeEmpty();
    }

    private IRenderedComponent<SheetImportPanel> RenderOf(params string[] headers) =>
        Render<SheetImportPanel>(p => p.Add(c => c.Kind, SheetImportKind.Activities).Add(c => c.Table, new SheetTable(1, headers, [Row])));
}
