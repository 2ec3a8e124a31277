using DevZoneCrm.Infrastructure.Seeding;

namespace DevZoneCrm.Web.Cli.Verbs;

/// <summary>Loads a shipped zone profile with its demonstration data into an empty database.</summary>
internal sealed class DemoVerb : IVerb
{
    private const string Zone = "zone";

    public string Name => "demo";

    public string Arguments => "[--zone nantong-etdz|suxitong|gangzha]";

    public IReadOnlyList<string> Options => [Zone];

    public int Operands => 0;

    public async Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var zone = context.Option(Zone) ?? DemoProfiles.Default;
        var shipped = DemoProfiles.Shipped();
        if (!shipped.Contains(zone, StringComparer.Ordinal))
        {
            throw CliException.Usage($"没有“{zone}”这个开发区；可用：{string.Join('、', shipped)}。");
        }

        var loaded = await context.Services.GetRequiredService<DemoLoader>().LoadAsync(zone, cancellationToken);
        if (context.WantsJson)
        {
            context.WriteJson(loaded);
        }
        else
        {
            context.Write($"已载入 {loaded.Zone} 演示数据：单位 {loaded.Units} 个，人员 {loaded.People} 人，项目 {loaded.Projects} 个，账号 {loaded.Accounts.Count} 个。");
            if (loaded.Accounts.Count > 0)
            {
                context.Write($"演示账号（密码均为 {DemoLoader.Password}）：{string.Join('、', loaded.Accounts)}");
            }
        }

        return ExitCode.Done;
    }
}
