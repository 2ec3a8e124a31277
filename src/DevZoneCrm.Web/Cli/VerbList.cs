using DevZoneCrm.Web.Cli.Verbs;

namespace DevZoneCrm.Web.Cli;

/// <summary>All verbs. Finding one checks what was typed.</summary>
internal static class VerbList
{
    private const string Format = "format";

    public static readonly IReadOnlyList<IVerb> All =
    [
        new MigrateVerb(), new DemoVerb(), new ImportVerb("projects"), new ImportVerb("rates"), new ImportVerb("targets"), new ImportVerb("activities"), new ExportProjectsVerb(), new ExportActivitiesVerb(),
        new TotalsVerb(), new BoardVerb(), new DiffVerb(), new RaceVerb(), new QuotaVerb(), new BackupVerb(), new RestoreVerb(), new VerifyVerb(), new UserAddVerb(),
    ];

    /// <summary>Verbs of the interface that this version does not have yet.</summary>
    private static readonly string[] Later = ["report brief"];

    /// <exception cref="CliException">No such verb, or typed wrongly.</exception>
    public static IVerb Find(CommandLine line, out IReadOnlyList<string> operands)
    {
        var typed = string.Join(' ', line.Words);
        if (Array.Find(Later, l => StartsWith(typed, l)) is { } later)
        {
            throw CliException.Usage($"这一版还没有 {later}。");
        }

        var verb = All.FirstOrDefault(v => StartsWith(typed, v.Name))
            ?? throw CliException.Usage($"没有“{typed}”这个命令；可用：{string.Join('、', All.Select(v => v.Name))}。");
        var words = verb.Name.Count(c => c == ' ') + 1;
        operands = [.. line.Words.Skip(words)];
        var unknown = line.OptionNames.FirstOrDefault(o => o != Format && !verb.Options.Contains(o, StringComparer.Ordinal));
        var complaint = line.Incomplete is not null ? $"{line.Incomplete} 后面缺少值。"
            : unknown is not null ? $"不认识 --{unknown}。"
            : line.Option(Format) is not (null or "json" or "text") ? "--format 只能是 json 或 text。"
            : operands.Count != verb.Operands ? "参数个数不对。"
            : null;
        return complaint is null ? verb : throw CliException.Usage($"{complaint}用法：{Usage(verb)}");
    }

    public static string Usage() => string.Join(Environment.NewLine, All.Select(Usage));

    private static string Usage(IVerb verb) => $"{verb.Name} {verb.Arguments}".TrimEnd();

    private static bool StartsWith(string typed, string name) => typed == name || typed.StartsWith(name + " ", StringComparison.Ordinal);
}
