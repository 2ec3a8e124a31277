using DevZoneCrm.Infrastructure.Backup;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Web.Cli.Verbs;

internal sealed class RestoreVerb : IVerb
{
    public string Name => "restore";

    public string Arguments => "FILE";

    public IReadOnlyList<string> Options => [];

    public int Operands => 1;

    public async Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var path = Path.GetFullPath(context.Operands[0]);
        if (!File.Exists(path))
        {
            throw CliException.Usage($"找不到文件 {path}。");
        }

        int files;
        try
        {
            await context.Services.GetRequiredService<DatabaseBackup>().RestoreAsync(path, cancellationToken);
            files = await context.Services.GetRequiredService<FileBackup>().RestoreAsync(path, cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw new CliException(ExitCode.Rejected, "这不是本系统的备份文件，什么都没有改动。");
        }

        // A backup of an older version is brought up to date at once.
        await context.Services.GetRequiredService<AppDbContext>().UpgradeAsync(cancellationToken);
        if (context.WantsJson)
        {
            context.WriteJson(new { file = path, restored = true, files });
        }
        else
        {
            context.Write(files == 0 ? $"已从 {path} 恢复。" : $"已从 {path} 恢复，连同 {files} 个文件。");
        }

        return ExitCode.Done;
    }
}
