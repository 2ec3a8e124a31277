using DevZoneCrm.Core.Activities.ImportActivities;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.ImportProjects;
using DevZoneCrm.Core.Reports.ImportRates;
using DevZoneCrm.Core.Targets.ImportTargets;
using DevZoneCrm.Infrastructure.Import;

namespace DevZoneCrm.Web.Cli.Verbs;

/// <summary>Loads a file. Prints the summary and nothing else, also when the file cannot be read at all.</summary>
internal sealed class ImportVerb(string kind) : IVerb
{
    private const string DryRun = "dry-run";
    private const string CreateMissing = "create-missing";

    public string Name => $"import {kind}";

    public string Arguments => kind != "rates" ? "FILE [--dry-run] [--create-missing]" : "FILE [--dry-run]";

    public IReadOnlyList<string> Options => [DryRun, CreateMissing];

    public int Operands => 1;

    public async Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var path = context.Operands[0];
        if (!File.Exists(path))
        {
            throw CliException.Usage($"找不到文件 {path}。");
        }

        var options = context.Services.GetRequiredService<IConfiguration>().GetSection(ImportOptions.Section).Get<ImportOptions>() ?? new ImportOptions();
        SheetTable table;
        try
        {
            table = new TableReader(options).Read(path);
        }
        catch (UnreadableFileException exception)
        {
            context.WriteJson(new ImportSummary(0, 0, 0, 0, [new RejectedCell(1, string.Empty, Path.GetFileName(path), exception.Message)], []));
            throw new CliException(ExitCode.Rejected, exception.Message);
        }

        var result = await SendAsync(context, table, Path.GetFileName(path), cancellationToken);
        if (!result.IsSuccess)
        {
            throw CliException.Of(result.Failure, ExitCode.Rejected);
        }

        context.WriteJson(result.Value);
        return result.Value.Rejected.Count == 0 ? ExitCode.Done
            : throw new CliException(ExitCode.Rejected, $"有 {result.Value.Rejected.Count} 处不对，什么都没有保存。");
    }

    private Task<Result<ImportSummary>> SendAsync(VerbContext context, SheetTable table, string fileName, CancellationToken cancellationToken) => kind switch
    {
        "projects" => context.Send(new ImportProjectsCommand(table, context.Has(DryRun), context.Has(CreateMissing)) { FileName = fileName }, cancellationToken),
        "targets" => context.Send(new ImportTargetsCommand(table, context.Has(DryRun), context.Has(CreateMissing)) { FileName = fileName }, cancellationToken),
        "activities" => context.Send(new ImportActivitiesCommand(table, context.Has(DryRun), context.Has(CreateMissing)) { FileName = fileName }, cancellationToken),
        _ => context.Send(new ImportRatesCommand(table, context.Has(DryRun)) { FileName = fileName }, cancellationToken),
    };
}
