namespace DevZoneCrm.Web.Cli.Verbs;

/// <summary>Creates or upgrades the database: every verb does so first, this one does nothing else.</summary>
internal sealed class MigrateVerb : IVerb
{
    public string Name => "migrate";

    public string Arguments => string.Empty;

    public IReadOnlyList<string> Options => [];

    public int Operands => 0;

    public Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        if (context.WantsJson)
        {
            context.WriteJson(new { migrated = true });
        }
        else
        {
            context.Write("数据库已就绪。");
        }

        return Task.FromResult(ExitCode.Done);
    }
}
