using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Web.Cli.Verbs;

/// <summary>Makes an account. The password comes by standard input, where no history keeps it.</summary>
internal sealed class UserAddVerb : IVerb
{
    public string Name => "user add";

    public string Arguments => "NAME --role R [--unit U]";

    public IReadOnlyList<string> Options => ["role", "unit"];

    public int Operands => 1;

    public async Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var role = RoleOf(context.Required("role"));
        var unit = context.Option("unit") is { } name ? await UnitAsync(context, name, cancellationToken) : (Guid?)null;
        var password = await context.Input.ReadLineAsync(cancellationToken) ?? throw CliException.Usage("请从标准输入给出密码。");
        var account = new NewAccount { UserName = context.Operands[0], Password = password, Role = role, UnitId = unit };
        var user = await AddAsync(context.Services, account, cancellationToken);
        if (context.WantsJson)
        {
            context.WriteJson(new { userName = user.UserName, role = user.Role.ToString() });
        }
        else
        {
            context.Write($"已添加账号 {user.UserName}（{ErrorTexts.Word(user.Role)}）。");
        }

        return ExitCode.Done;
    }

    private static async Task<AppUser> AddAsync(IServiceProvider services, NewAccount account, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<AppDbContext>();
        await using var transaction = await db.BeginAsync(cancellationToken);
        var user = await services.GetRequiredService<AccountCreation>().CreateAsync(account, cancellationToken);
        await services.GetRequiredService<AccountPosts>().GiveAsync(user, cancellationToken);
        await db.CommitAsync(cancellationToken);
        return user;
    }

    private static Role RoleOf(string text) => Enum.GetValues<Role>().Where(r => r.ToString().Equals(text, StringComparison.OrdinalIgnoreCase) || ErrorTexts.Word(r) == text)
        .Select(r => (Role?)r).FirstOrDefault() ?? throw CliException.Usage($"没有“{text}”这个角色；可用：{string.Join('、', Enum.GetNames<Role>())}。");

    private static async Task<Guid> UnitAsync(VerbContext context, string name, CancellationToken cancellationToken) =>
        await context.Services.GetRequiredService<AppDbContext>().Units.Where(u => u.Name == name).Select(u => (Guid?)u.Id).FirstOrDefaultAsync(cancellationToken)
            ?? throw CliException.Usage(ErrorTexts.Of("Unit.Unknown", name));
}
