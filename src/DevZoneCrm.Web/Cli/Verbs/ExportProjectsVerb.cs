using DevZoneCrm.Core.Projects.ExportLedger;
using DevZoneCrm.Infrastructure.Export;

namespace DevZoneCrm.Web.Cli.Verbs;

internal sealed class ExportProjectsVerb : IVerb
{
    private const string Extension = ".xlsx";

    public string Name => "export projects";

    public string Arguments => "FILE.xlsx";

    public IReadOnlyList<string> Options => [];

    public int Operands => 1;

    public async Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var path = context.Operands[0];
        if (!path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
        {
            throw CliException.Usage("文件名要以 .xlsx 结尾。");
        }

        // Beside the target first: a failure halfway leaves the old file as it was.
        var partial = path + ".partial";
        var rows = 0;
        await using (var file = new FileStream(partial, FileMode.Create, FileAccess.ReadWrite))
        using (var workbook = new XlsxFile(file))
        {
            var result = await context.Send(new ExportLedgerCommand(workbook, WholeSheet: true), cancellationToken);
            rows = result.IsSuccess ? result.Value : throw CliException.Of(result.Failure, ExitCode.Failed);
            workbook.Finish();
        }

        File.Move(partial, path, overwrite: true);
        if (context.WantsJson)
        {
            context.WriteJson(new { file = path, rows = rows });
        }
        else
        {
            context.Write($"已写出 {rows} 个项目：{path}");
        }

        return ExitCode.Done;
    }
}
