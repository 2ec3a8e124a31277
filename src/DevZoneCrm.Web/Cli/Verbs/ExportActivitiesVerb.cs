using DevZoneCrm.Core.Activities.SearchActivities;
using DevZoneCrm.Core.Activities.Sheet;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Infrastructure.Export;

namespace DevZoneCrm.Web.Cli.Verbs;

/// <summary>All activities with their authors, as <c>import activities</c> reads them.</summary>
internal sealed class ExportActivitiesVerb : IVerb
{
    private const string Workbook = ".xlsx";
    private const string Plain = ".csv";

    private static readonly List<KeyValuePair<ActivityColumn, string>> Columns =
    [
        .. new (ActivityColumn Column, SheetColumn Sheet)[]
        {
            (ActivityColumn.On, ActivityColumns.Date), (ActivityColumn.Person, ActivityColumns.Person), (ActivityColumn.Unit, ActivityColumns.Unit), (ActivityColumn.Kind, ActivityColumns.Kind),
            (ActivityColumn.LedBy, ActivityColumns.LedBy), (ActivityColumn.ProjectCode, ActivityColumns.ProjectCode), (ActivityColumn.City, ActivityColumns.City), (ActivityColumn.Days, ActivityColumns.Days),
            (ActivityColumn.Content, ActivityColumns.Content), (ActivityColumn.People, ActivityColumns.People), (ActivityColumn.Firm, ActivityColumns.Firm), (ActivityColumn.Contacts, ActivityColumns.Contacts),
            (ActivityColumn.Result, ActivityColumns.Result), (ActivityColumn.RecordedBy, ActivityColumns.RecordedBy), (ActivityColumn.Id, ActivityColumns.Id), (ActivityColumn.PartOf, ActivityColumns.PartOf),
        }.Select(c => KeyValuePair.Create(c.Column, c.Sheet.Header)),
    ];

    public string Name => "export activities";

    public string Arguments => "FILE.xlsx|FILE.csv";

    public IReadOnlyList<string> Options => [];

    public int Operands => 1;

    public async Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var path = context.Operands[0];
        var isPlain = path.EndsWith(Plain, StringComparison.OrdinalIgnoreCase);
        if (!isPlain && !path.EndsWith(Workbook, StringComparison.OrdinalIgnoreCase))
        {
            throw CliException.Usage("文件名要以 .xlsx 或 .csv 结尾。");
        }

        // Beside the target first: a failure halfway leaves the old file as it was.
        var partial = path + ".partial";
        int rows;
        await using (var file = new FileStream(partial, FileMode.Create, FileAccess.ReadWrite))
        {
            rows = isPlain ? await WritePlainAsync(context, file, cancellationToken) : await WriteWorkbookAsync(context, file, cancellationToken);
        }

        File.Move(partial, path, overwrite: true);
        if (context.WantsJson)
        {
            context.WriteJson(new { file = path, rows = rows });
        }
        else
        {
            context.Write($"已写出 {rows} 条跟进：{path}");
        }

        return ExitCode.Done;
    }

    private static async Task<int> WritePlainAsync(VerbContext context, Stream file, CancellationToken cancellationToken)
    {
        using var text = new CsvFile(file);
        return await WriteAsync(context, text, cancellationToken);
    }

    private static async Task<int> WriteWorkbookAsync(VerbContext context, Stream file, CancellationToken cancellationToken)
    {
        using var workbook = new XlsxFile(file);
        var rows = await WriteAsync(context, workbook, cancellationToken);
        workbook.Finish();
        return rows;
    }

    private static async Task<int> WriteAsync(VerbContext context, ISheetWriter target, CancellationToken cancellationToken)
    {
        var result = await context.Send(new ExportActivitiesCommand(new SearchActivitiesQuery(), "跟进", Columns, target), cancellationToken);
        return result.IsSuccess ? result.Value : throw CliException.Of(result.Failure, ExitCode.Failed);
    }
}
