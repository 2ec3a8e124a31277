using System.IO.Compression;
using System.Text;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Imports.GetColumnMapping;
using DevZoneCrm.Core.Imports.RememberColumns;
using DevZoneCrm.Core.Imports.UndoImport;
using DevZoneCrm.Core.Projects.ChooseLedgerColumns;
using DevZoneCrm.Core.Projects.ExportLedger;
using DevZoneCrm.Core.Projects.Importing;
using DevZoneCrm.Core.Projects.ImportProjects;
using DevZoneCrm.Core.Projects.PreviewImport;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Projects.Sheet;
using DevZoneCrm.Infrastructure.Export;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Import;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace DevZoneCrm.Integration.Tests.Import;

public sealed class FileFormatTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("import-tests-").FullName;

    public static TheoryData<string, char> Formats()
    {
        var data = new TheoryData<string, char>();
        foreach (var encoding in TextEncodings.All)
        {
            foreach (var delimiter in new[] { ',', '\t', ';', '|', '^', '；' })
            {
                data.Add(encoding, delimiter);
            }
        }

        return data;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_WhenAnyEncodingAndSeparator_IsTheSameTable(string encoding, char delimiter)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding writer = encoding switch
        {
            TextEncodings.Gb18030 => Encoding.GetEncoding("GB18030"),
            TextEncodings.Utf16 => new UnicodeEncoding(false, true),
            TextEncodings.Utf16Big => new UnicodeEncoding(true, true),
            TextEncodings.Utf8Marked => new UTF8Encoding(true),
            _ => new UTF8Encoding(false),
        };
        var path = Path.Combine(folder, "a.csv");
        File.WriteAllText(path, $"项目编号{delimiter}项目名称{delimiter}备注\r\nP1{delimiter}\"一{delimiter}二\"{delimiter}𠮷\r\n", writer);

        var read = new TableReader(new ImportOptions()).Read(path, null);

        read.Format.ShouldBe(new TextFormat(encoding, delimiter));
        read.Table.Headers.ShouldBe(["项目编号", "项目名称", "备注"]);
        read.Table.Rows.Single().Cells.ShouldBe(["P1", $"一{delimiter}二", "𠮷"]);
    }

    [Fact]
    public void Read_WhenAPackageGrowsWithoutEnd_Stops()
    {
        var path = Path.Combine(folder, "bomb.xlsx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 12; i++)
            {
                entry.Write(zeros);
            }
        }

        new FileInfo(path).Length.ShouldBeLessThan(100_000);
        Should.Throw<UnreadableFileException>(() => new TableReader(new ImportOptions { MaxMegabytes = 1 }).Read(path)).Message.ShouldContain("10");
    }

    [Theory]
    [InlineData("LEAD_DATE", "线索日期")]
    [InlineData("lead date", "线索日期")]
    [InlineData("investor", "投资方")]
    [InlineData(" Total-Investment ", "总投资")]
    [InlineData("Project Code", "项目编号")]
    public void Find_WhenWrittenInAnotherWay_IsTheColumn(string header, string column)
    {
        var names = new HeaderNames(ProjectColumns.All);

        (names.Find(header) ?? names.FindSpelling(header))!.Header.ShouldBe(column);
    }

    [Theory]
    [InlineData("总投资额（万元）", "总投资")]
    [InlineData("签约时间", "签约日期")]
    [InlineData("责任单位", "招商单位")]
    [InlineData("联系电话", null)]
    public void Suggest_WhenForeign_GuessesSensibly(string header, string? column) => new HeaderNames(ProjectColumns.All).Suggest(header)?.Header.ShouldBe(column);

    [Theory]
    [OnBoth]
    public async Task Mapping_WhenChosenOnce_IsUsedTheNextTimeByThatPerson(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var user = new AppUser { Id = Guid.CreateVersion7(), UserName = "lin", DisplayName = "林可", SecurityStamp = "x" };
        await app.Add(user);
        var viewer = A.User(Core.Common.Security.Role.Bureau, userId: user.Id);
        string[] headers = ["甲", "乙", "总投资额（万元）"];
        (await app.SendAs(viewer, new GetColumnMappingQuery(headers))).Value.Columns.ShouldBe([null, null, ProjectColumns.Investment]);

        await app.SendAs(viewer, new RememberColumnsCommand(headers, [ProjectColumns.Code, null, ProjectColumns.Tax]));
        var again = (await app.SendAs(viewer, new GetColumnMappingQuery(["总投资额（万元）", " 乙", "甲"]))).Value;
        var other = (await app.SendAs(A.User(Core.Common.Security.Role.Bureau), new GetColumnMappingQuery(headers))).Value;

        (again.Remembered, other.Remembered).ShouldBe((true, false));
        again.Columns.ShouldBe([ProjectColumns.Tax, null, ProjectColumns.Code]);
    }

    [Theory]
    [OnBoth]
    public async Task Ledger_WhenEditedWhileOthersWork_ChangesOnlyWhatWasEdited(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.Send(new ImportProjectsCommand(new RandomSheet(11).Of(["A", "B", "C"]), CreateMissing: true));
        var exported = await LedgerAsync(app);
        var name = exported.Headers.ToList().IndexOf("项目名称");
        var code = exported.Headers.ToList().IndexOf("项目编号");
        await app.Store(db => db.Projects.Where(p => p.Code != "C").ToList().ForEach(p => p.ReviseFacts(p.Facts with { Name = "这里改的" })));
        var edited = exported with { Rows = [.. exported.Rows.Select(r => r.Cell(code) is "B" or "C" ? r with { Cells = [.. r.Cells.Select((c, i) => i == name ? "文件改的" : c)] } : r)] };

        var preview = (await app.Send(new PreviewImportQuery(edited, Conflicts: ConflictChoice.FileWhereChanged))).Value;
        var kept = (await app.Send(new PreviewImportQuery(edited, Conflicts: ConflictChoice.HereWhereChanged))).Value;

        preview.Lines.Where(l => l.Changes.Count > 0).Select(l => (l.Code, l.Changes.Single().Before, l.Changes.Single().After, l.Changes.Single().IsConflict))
            .ShouldBe([("B", "这里改的", "文件改的", true), ("C", exported.Rows[2].Cell(name), "文件改的", false)]);
        kept.Lines.Where(l => l.Changes.Any(c => !c.KeepsHere)).Select(l => l.Code).ShouldBe(["C"]);
        var stays = kept.Lines.Single(l => l.Code == "B").Changes.Single();
        (stays.KeepsHere, stays.Before, stays.Mine, stays.Base).ShouldBe((true, "这里改的", "文件改的", exported.Rows[1].Cell(name)), "what stays by choice is shown with all three");
    }

    [Theory]
    [OnBoth]
    public async Task Ledger_WhenCellsAreDecidedOneByOne_TakesEachAsChosen(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.Send(new ImportProjectsCommand(new RandomSheet(12).Of(["A", "B", "C"]), CreateMissing: true));
        var exported = await LedgerAsync(app);
        var name = exported.Headers.ToList().IndexOf("项目名称");
        await app.Store(db => db.Projects.Where(p => p.Code != "C").ToList().ForEach(p => p.ReviseFacts(p.Facts with { Name = "这里改的" })));
        var edited = exported with { Rows = [.. exported.Rows.Select(r => r with { Cells = [.. r.Cells.Select((c, i) => i == name ? "文件改的" : c)] })] };
        var cells = new Dictionary<CellKey, bool> { [new CellKey("A", "项目名称")] = false, [new CellKey("B", "项目名称")] = true, [new CellKey("C", "项目名称")] = false };

        var preview = (await app.Send(new PreviewImportQuery(edited, Conflicts: ConflictChoice.HereWhereChanged) { Cells = cells })).Value;
        var imported = await app.Send(new ImportProjectsCommand(edited) { Conflicts = ConflictChoice.HereWhereChanged, Cells = cells, Expected = preview.Fingerprint });

        preview.Lines.Select(l => (l.Code, l.Kind, l.Changes.Single().KeepsHere)).ShouldBe([("A", PlannedKind.Unchanged, true), ("B", PlannedKind.Updated, false), ("C", PlannedKind.Unchanged, true)]);
        (imported.Value.Updated, imported.Value.Unchanged).ShouldBe((1, 2));
        (await app.Ask(db => db.Projects.OrderBy(p => p.Code).Select(p => p.Name).ToListAsync())).ShouldBe(["这里改的", "文件改的", exported.Rows[2].Cell(name)]);
        (await app.Send(new UndoImportCommand(imported.Value.BatchId!.Value))).Value.IsUndone.ShouldBeTrue();
        (await app.Ask(db => db.Projects.Where(p => p.Code == "B").Select(p => p.Name).SingleAsync())).ShouldBe("这里改的");
    }

    [Theory]
    [OnBoth]
    public async Task Ledger_WithTheZonesOwnColumns_ComesBackUnchanged(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.Send(new ImportProjectsCommand(new RandomSheet(13).Of(["A", "B", "C"]), CreateMissing: true));
        string[] own = ["招商单位", "项目编号", "项目名称", "投资方", "币种", "总投资", "签约日期"];

        (await app.Send(new ChooseLedgerColumnsCommand(0, ["项目编号", "没有的列"]))).Failure!.Fields.Keys.ShouldBe(["Headers"]);
        (await app.Send(new ChooseLedgerColumnsCommand(0, ["项目编号", "项目名称"]))).Failure!.Fields["Headers"][0].ShouldContain("投资方");
        (await app.Send(new ChooseLedgerColumnsCommand(0, own))).Failure?.Text.ShouldBeNull();
        var exported = await LedgerAsync(app);

        exported.Headers.ShouldBe(own);
        var again = (await app.Send(new ImportProjectsCommand(exported))).Value;
        (again.Rows, again.Unchanged, again.Rejected.Count).ShouldBe((3, 3, 0));
    }

    [Fact]
    public async Task Export_WhenATextCouldBeAFormula_IsMarkedAsTextAndComesBackTheSame()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        string[] names = ["=1+1", "+甲", "-乙", "@SUM(A1)", "_x0041_", "普通"];
        var sheet = new RandomSheet(4).Of(names.Select((_, i) => $"F{i}"));
        await app.Send(new ImportProjectsCommand(sheet with { Rows = [.. sheet.Rows.Select((r, i) => r with { Cells = [r.Cells[0], names[i], .. r.Cells.Skip(2)] })] }, CreateMissing: true));
        var path = Path.Combine(folder, "list.xlsx");
        await using (var file = File.Create(path))
        {
            using var workbook = new XlsxFile(file);
            var columns = Enum.GetValues<ListColumn>().Select(c => KeyValuePair.Create(c, c.ToString())).ToList();
            (await app.Send(new ExportProjectListCommand(new SearchProjectsQuery { Sort = ProjectSort.Code, Descending = false }, "项目", columns, workbook))).Value.ShouldBe(names.Length);
            workbook.Finish();
        }

        using (var document = SpreadsheetDocument.Open(path, false))
        {
            new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty();
            var rows = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Skip(1).ToList();
            rows.SelectMany(r => r.Descendants<CellFormula>()).ShouldBeEmpty();
            rows.Select(r => r.Elements<Cell>().ElementAt(1).StyleIndex?.Value).ShouldBe([3u, 3u, 3u, 3u, null, null]);
            rows[0].Elements<Cell>().ElementAt(3).DataType.ShouldBeNull("an amount is a number");
        }

        new TableReader(new ImportOptions()).Read(path).Rows.Select(r => r.Cell(1)).ShouldBe(names);
        (await app.Ask(db => db.AuditEntries.OrderByDescending(a => a.Sequence).FirstAsync())).Action.ShouldBe("Exported");
    }

    private async Task<SheetTable> LedgerAsync(TestApp app)
    {
        var path = Path.Combine(folder, Guid.NewGuid().ToString("N") + ".xlsx");
        await using (var file = File.Create(path))
        {
            using var workbook = new XlsxFile(file, keepBase: true);
            (await app.Send(new ExportLedgerCommand(workbook))).IsSuccess.ShouldBeTrue();
            workbook.Finish();
        }

        return new TableReader(new ImportOptions()).Read(path);
    }
}
