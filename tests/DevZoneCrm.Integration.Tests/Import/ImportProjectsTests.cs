using System.Text;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Projects.ExportLedger;
using DevZoneCrm.Core.Projects.ImportProjects;
using DevZoneCrm.Infrastructure.Export;
using DevZoneCrm.Infrastructure.Import;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace DevZoneCrm.Integration.Tests.Import;

public sealed class ImportProjectsTests : IDisposable
{
    private const string Header = "项目编号,项目名称,投资方,币种,总投资,招商单位,线索日期,签约日期,状态,状态日期";

    private readonly string folder = Directory.CreateTempSubdirectory("import-tests-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [OnBoth]
    public async Task Import_WhenSentTwice_LeavesEverythingUnchanged(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var table = Example();

        var first = (await app.Send(new ImportProjectsCommand(table, CreateMissing: true))).Value;
        var second = (await app.Send(new ImportProjectsCommand(table))).Value;

        first.Rejected.ShouldBeEmpty();
        first.Created.ShouldBe(table.Rows.Count);
        (second.Created, second.Updated, second.Unchanged).ShouldBe((0, 0, table.Rows.Count));
    }

    [Theory]
    [OnBoth]
    public async Task Import_WhenThereIsAHeaderAndNoLine_IsDoneAndChangesNothing(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);

        var summary = (await app.Send(new ImportProjectsCommand(Text(Header)))).Value;

        (summary.Rows, summary.Created, summary.Updated, summary.Unchanged, summary.Rejected.Count).ShouldBe((0, 0, 0, 0, 0));
    }

    [Theory]
    [OnBoth]
    public async Task Import_WhenOfAnExport_ChangesNothing(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.Send(new ImportProjectsCommand(Example(), CreateMissing: true));
        var path = Path.Combine(folder, "export.xlsx");
        await using (var file = File.Create(path))
        {
            using var workbook = new XlsxFile(file);
            (await app.Send(new ExportLedgerCommand(workbook))).IsSuccess.ShouldBeTrue();
            workbook.Finish();
        }

        var again = (await app.Send(new ImportProjectsCommand(Read(path)))).Value;

        again.Rejected.ShouldBeEmpty();
        again.Rows.ShouldBeGreaterThan(0);
        again.Unchanged.ShouldBe(again.Rows);
    }

    [Theory]
    [InlineData("P1,名,甲,人民币,-5,局,2024-01-01,,,", "总投资")]
    [InlineData("P1,名,甲,人民币,1000000000000000000000000000000,局,2024-01-01,,,", "总投资")]
    [InlineData("P1,名,甲,人民币,1.23456,局,2024-01-01,,,", "总投资")]
    [InlineData("P1,名,甲,欧元,5,局,2024-01-01,,,", "币种")]
    [InlineData("P1,名,甲,人民币,5,局,2024-02-30,,,", "线索日期")]
    [InlineData("P1,名,甲,人民币,5,局,2099-01-01,,,", "线索日期")]
    [InlineData("P1,名,甲,人民币,5,局,2024-02-01,2024-01-01,,", "签约日期")]
    [InlineData("P1,名,甲,人民币,5,局,2024-02-01,,流失,", "状态日期")]
    [InlineData("P1,名,甲,人民币,5,局,2024-02-01,,流失,2024-01-01", "状态日期")]
    [InlineData("P1,,甲,人民币,5,局,2024-02-01,,,", "项目名称")]
    [InlineData("P1,名\u0001,甲,人民币,5,局,2024-02-01,,,", "项目名称")]
    public async Task Import_WhenACellIsWrong_SaysWhichAndSavesNothing(string line, string column)
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);

        var summary = (await app.Send(new ImportProjectsCommand(Text($"{Header}\n\nP0,好的,乙,人民币,5,局,2024-01-01,,,\n{line}"), CreateMissing: true))).Value;

        var rejected = summary.Rejected.ShouldHaveSingleItem();
        (rejected.Row, rejected.Column).ShouldBe((4, column));
        (summary.Rows, summary.Created, summary.Updated, summary.Unchanged).ShouldBe((2, 0, 0, 0));
        (await app.Ask(db => db.Projects.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Import_WhenDryRun_SaysWhatWouldBeAndSavesNothing()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);

        var summary = (await app.Send(new ImportProjectsCommand(Example(), DryRun: true, CreateMissing: true))).Value;

        summary.Created.ShouldBe(summary.Rows);
        (await app.Ask(db => db.Projects.CountAsync()) + await app.Ask(db => db.Units.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Import_WhenInvestorsChange_ReplacesThem()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        await app.Send(new ImportProjectsCommand(Text($"{Header}\nP1,名,甲；乙,人民币,5,局,2024-01-01,,,"), CreateMissing: true));

        var summary = (await app.Send(new ImportProjectsCommand(Text($"{Header}\nP1,<script>alert(1)</script>,丙、甲、丁,人民币,6,局,2024-01-02,,,")))).Value;

        summary.Updated.ShouldBe(1);
        var project = await app.Ask(db => db.Projects.Include(p => p.Investors).SingleAsync());
        project.Investors.OrderBy(i => i.Ordinal).Select(i => i.Name).ShouldBe(["丙", "甲", "丁"]);
        (project.Name, project.LeadInvestor, project.LeadOn).ShouldBe(("<script>alert(1)</script>", "丙", new DateOnly(2024, 1, 2)));
    }

    [Theory]
    [InlineData("PK\u0003\u0004 not a package")]
    [InlineData("%PDF-1.7")]
    [InlineData("")]
    public void Read_WhenNotATable_SaysSo(string content)
    {
        var path = Path.Combine(folder, "x.xlsx");
        File.WriteAllText(path, content);

        Should.Throw<UnreadableFileException>(() => Read(path));
    }

    [Fact]
    public void Read_WhenGb18030_IsTheSameTable()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = Path.Combine(folder, "gb.csv");
        File.WriteAllText(path, "年份\t美元兑人民币\r\n2024\t7.1\r\n", Encoding.GetEncoding("GB18030"));

        Read(path).Headers.ShouldBe(["年份", "美元兑人民币"]);
    }

    private static SheetTable Example() => Read(Path.Combine(AppContext.BaseDirectory, "Examples", "projects.csv"));

    private static SheetTable Read(string path) => new TableReader(new ImportOptions()).Read(path);

    private SheetTable Text(string content)
    {
        var path = Path.Combine(folder, Guid.NewGuid().ToString("N") + ".csv");
        File.WriteAllText(path, content);
        return Read(path);
    }
}
