using DevZoneCrm.Infrastructure.Backup;

namespace DevZoneCrm.Web.Cli.Verbs;

internal sealed class BackupVerb : IVerb
{
    public string Name => "backup";

    public string Arguments => "FILE";

    public IReadOnlyList<string> Options => [];

    public int Operands => 1;

    public async Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var path = Path.GetFullPath(context.Operands[0]);
        await context.Services.GetRequiredService<DatabaseBackup>().BackUpAsync(path, cancellationToken);
        if (context.WantsJson)
        {
            context.WriteJson(new { file = path, bytes = new FileInfo(path).Length });
        }
        else
        {
            context.Write($"已备份到 {path}");
        }

        return ExitCode.Done;
    }
}
