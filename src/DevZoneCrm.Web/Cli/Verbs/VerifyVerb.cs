using DevZoneCrm.Infrastructure.Verification;

namespace DevZoneCrm.Web.Cli.Verbs;

/// <summary>Checks the whole database. Problems are results: they go to standard output, and the exit code says that there are some.</summary>
internal sealed class VerifyVerb : IVerb
{
    public string Name => "verify";

    public string Arguments => "[--format json]";

    public IReadOnlyList<string> Options => [];

    public int Operands => 0;

    public async Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var report = await context.Services.GetRequiredService<DatabaseVerification>().RunAsync(cancellationToken);
        if (context.WantsJson)
        {
            context.WriteJson(report);
        }
        else
        {
            foreach (var problem in report.Problems)
            {
                context.Write($"{problem.Check} {problem.Subject} {problem.Text}");
            }

            context.Write($"审计记录 {report.AuditEntries} 条，项目 {report.Projects} 个，问题 {report.Problems.Count} 处。");
        }

        return report.Ok ? ExitCode.Done : throw new CliException(ExitCode.Failed, $"校验发现 {report.Problems.Count} 处问题。");
    }
}
