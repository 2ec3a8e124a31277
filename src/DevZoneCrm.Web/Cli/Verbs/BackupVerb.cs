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
        var files = await context.Services.GetRequiredService<FileBackup>().BackUpAsync(path, cancellationToken);
        if (context.WantsJson)
        {
            context.WriteJson(new { file = path, bytes = new FileInfo(path).Length, files });
        }
        else
        {
            context.Write(files == 0 ? $"已备份到 {path}" : $"已备份到 {path}，另有 {files} 个文件在 {FileBackup.PlaceFor(path)}，两个要放在一起。");
        }

        return ExitCode.Done;
    }
}
