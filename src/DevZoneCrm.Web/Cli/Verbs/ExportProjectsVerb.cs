using DevZoneCrm.Core.Projects.ExportProjects;
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

        var result = await context.Send(new ExportProjectsQuery(), cancellationToken);
        if (!result.IsSuccess)
        {
            throw new CliException(ExitCode.Failed, result.Failure.Text);
        }

        // Beside the target first: a failure halfway leaves the old file as it was.
        var partial = path + ".partial";
        await using (var file = new FileStream(partial, FileMode.Create, FileAccess.ReadWrite))
        {
            XlsxWriter.Write(file, result.Value);
        }

        File.Move(partial, path, overwrite: true);
        if (context.WantsJson)
        {
            context.WriteJson(new { file = path, rows = result.Value.Rows.Count });
        }
        else
        {
            context.Write($"已写出 {result.Value.Rows.Count} 个项目：{path}");
        }

        return ExitCode.Done;
    }
}
