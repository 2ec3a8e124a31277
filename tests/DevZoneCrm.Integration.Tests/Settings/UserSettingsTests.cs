using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Accounts.AssignUser;
using DevZoneCrm.Core.Accounts.CreateAccessToken;
using DevZoneCrm.Core.Accounts.CreateUser;
using DevZoneCrm.Core.Accounts.GetUserTokens;
using DevZoneCrm.Core.Accounts.GetUsers;
using DevZoneCrm.Core.Accounts.LockUser;
using DevZoneCrm.Core.Accounts.RevokeUserToken;
using DevZoneCrm.Core.Accounts.SetUserPassword;
using DevZoneCrm.Core.Accounts.SignOutUser;
using DevZoneCrm.Core.Accounts.UnlockUser;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Settings;

public sealed class UserSettingsTests
{
    private const string Password = "Long-enough-2026";

    [Theory]
    [OnBoth]
    public async Task CreateUser_ThenSignIn_Works(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var other = await app.Add(A.Unit("招商二局"));
        var post = await app.Add(A.Post((await app.Add(A.Person())).Id, unit.Id));
        var create = new CreateUserCommand { UserName = "fangxl", DisplayName = "方晓蕾", Password = Password, RepeatPassword = Password, Role = Role.Staff, UnitId = unit.Id, PostId = post.Id };

        (await app.Send(create)).IsSuccess.ShouldBeTrue();

        (await SignInAsync(app, "fangxl", Password)).ShouldBeTrue();
        var row = (await app.Send(new GetUsersQuery("fang"))).Value.Rows.ShouldHaveSingleItem();
        (row.DisplayName, row.Role, row.Unit, row.Post).ShouldBe(("方晓蕾", Role.Staff, unit.ShortName, post.Title));
        (await app.Send(new GetUsersQuery("晓蕾", UnitId: unit.Id))).Value.Total.ShouldBe(1);
        (await app.Send(new GetUsersQuery(UnitId: other.Id))).Value.Total.ShouldBe(0);
        (await app.Send(create)).Failure!.Code.ShouldBe(AccountErrors.UserNameTaken);
        (await app.Send(create with { UserName = "b2", UnitId = null, PostId = null })).Failure!.Code.ShouldBe(AccountErrors.UnitNeeded);
        (await app.Send(create with { UserName = "b3", UnitId = other.Id })).Failure!.Code.ShouldBe(AccountErrors.PostElsewhere);
        (await app.Send(create with { UserName = " ", Password = "kurz", RepeatPassword = "lang" })).Failure!.Fields.Keys.ShouldBe(["UserName", "Password", "RepeatPassword"], ignoreOrder: true);
        (await app.Ask(db => db.AuditEntries.Where(a => a.Entity == nameof(AppUser)).Select(a => a.Changes).ToListAsync())).ShouldAllBe(c => !c.Contains("PasswordHash"));
    }

    [Theory]
    [OnBoth]
    public async Task Administrators_WhenOneIsLeft_CanNeitherBeLockedNorDemotedNorLockThemselves(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (one, two) = (await AdministratorAsync(app, "admin-one"), await AdministratorAsync(app, "admin-two"));
        var asOne = A.User(Role.Admin, userId: one.Id);

        (await app.SendAs(asOne, new LockUserCommand(one.Id, one.Stamp))).Failure!.Code.ShouldBe(AccountErrors.OwnAccount);
        (await app.SendAs(asOne, new AssignUserCommand(one.Id, one.Stamp, "一号", Role.Audit, null, null))).Failure!.Code.ShouldBe(AccountErrors.OwnAccount);
        (await app.SendAs(asOne, new SetUserPasswordCommand { Id = one.Id, Password = Password, RepeatPassword = Password })).Failure!.Code.ShouldBe(AccountErrors.OwnAccount);
        var stamp = (await app.SendAs(asOne, new LockUserCommand(two.Id, two.Stamp))).Value;
        (await app.Send(new LockUserCommand(one.Id, one.Stamp))).Failure!.Code.ShouldBe(AccountErrors.LastAdministrator);
        (await app.Send(new AssignUserCommand(one.Id, one.Stamp, "一号", Role.Audit, null, null))).Failure!.Code.ShouldBe(AccountErrors.LastAdministrator);
        (await app.Send(new AssignUserCommand(one.Id, one.Stamp, "新名", Role.Admin, null, null))).IsSuccess.ShouldBeTrue();
        (await app.Send(new AssignUserCommand(one.Id, one.Stamp, "迟到", Role.Admin, null, null))).Failure!.Kind.ShouldBe(FailureKind.Stale);
        (await app.Send(new UnlockUserCommand(two.Id, stamp))).IsSuccess.ShouldBeTrue();
        (await SignInAsync(app, "admin-two", Password)).ShouldBeTrue();
    }

    [Theory]
    [OnBoth]
    public async Task LockAndPasswordAndSignOut_TakeEffectAndAreOnRecord(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await AdministratorAsync(app, "admin-one");
        var user = await AdministratorAsync(app, "admin-two");
        var stampBefore = await SecurityStampAsync();

        (await app.Send(new SignOutUserCommand(user.Id))).IsSuccess.ShouldBeTrue();
        (await SecurityStampAsync()).ShouldNotBe(stampBefore);
        (await app.Send(new SetUserPasswordCommand { Id = user.Id, Password = "Another-one-2026", RepeatPassword = "Another-one-2026" })).IsSuccess.ShouldBeTrue();
        (await SignInAsync(app, "admin-two", Password)).ShouldBeFalse();
        (await SignInAsync(app, "admin-two", "Another-one-2026")).ShouldBeTrue();
        (await app.Send(new SetUserPasswordCommand { Id = user.Id, Password = "x-admin-two-1", RepeatPassword = "x-admin-two-1" })).Failure!.Fields.Keys.ShouldContain("Password", "it holds the user name");
        (await app.Send(new LockUserCommand(user.Id, (await RowAsync(app, "admin-two")).Stamp))).IsSuccess.ShouldBeTrue();
        (await SignInAsync(app, "admin-two", "Another-one-2026")).ShouldBeFalse();

        var record = await app.Ask(db => db.AuditEntries.Where(a => a.Entity == nameof(AppUser) && a.Action == "Modified").Select(a => a.Changes).ToListAsync());
        record.Count(c => c.Contains("SignedOutAt")).ShouldBe(1);
        record.Count(c => c.Contains("PasswordSetAt")).ShouldBe(1);
        record.Count(c => c.Contains("LockedAt")).ShouldBe(1);

        Task<string?> SecurityStampAsync() => app.Ask(db => db.Users.Where(u => u.Id == user.Id).Select(u => u.SecurityStamp).SingleAsync());
    }

    [Theory]
    [OnBoth]
    public async Task Tokens_OfEverybody_AreListedAndRevokedByTheAdministratorAlone(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var owner = await AdministratorAsync(app, "owner-one");
        var token = (await app.SendAs(A.User(Role.Admin, userId: owner.Id), new CreateAccessTokenCommand("月报脚本", TestClock.StartDay.AddDays(30)))).Value;

        var listed = (await app.Send(new GetUserTokensQuery("月报"))).Value.Rows.ShouldHaveSingleItem();
        (listed.Id, listed.UserName).ShouldBe((token.Id, "owner-one"));
        (await app.Send(new GetUserTokensQuery("没有"))).Value.Total.ShouldBe(0);
        (await app.SendAs(A.User(Role.Bureau), new RevokeUserTokenCommand(token.Id))).Failure!.Kind.ShouldBe(FailureKind.Forbidden);
        (await app.Send(new RevokeUserTokenCommand(token.Id))).IsSuccess.ShouldBeTrue();
        (await app.Send(new GetUserTokensQuery())).Value.Total.ShouldBe(0);
        await using var scope = app.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<AccessTokens>().FindOwnerAsync(token.Token, default)).ShouldBeNull();
    }

    [Theory]
    [OnBoth]
    public async Task Email_WhenSetByTheAdministrator_IsCheckedAndOnRecord(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var user = await AdministratorAsync(app, "mail-user");
        AssignUserCommand Assign(UserRowDto row, string? email) => new(row.Id, row.Stamp, "收信人", Role.Admin, null, null) { Email = email };

        (await app.Send(Assign(user, "张三 <zhang@example.com>"))).Failure!.Fields.Keys.ShouldBe(["Email"]);
        (await app.Send(Assign(user, " zhang@example.com "))).IsSuccess.ShouldBeTrue();
        user = await RowAsync(app, "mail-user");
        user.Email.ShouldBe("zhang@example.com");
        (await app.Send(Assign(user, null))).IsSuccess.ShouldBeTrue();
        (user = await RowAsync(app, "mail-user")).Email.ShouldBe("zhang@example.com", "what is not said stays");
        (await app.Send(Assign(user, string.Empty))).IsSuccess.ShouldBeTrue();
        (await RowAsync(app, "mail-user")).Email.ShouldBeNull();
        (await app.Ask(db => db.AuditEntries.Where(a => a.Entity == nameof(AppUser)).Select(a => a.Changes).ToListAsync())).Count(c => c.Contains("zhang@example.com")).ShouldBe(2, "set, and taken away");
    }

    private static async Task<UserRowDto> AdministratorAsync(TestApp app, string name)
    {
        (await app.Send(new CreateUserCommand { UserName = name, Password = Password, RepeatPassword = Password, Role = Role.Admin })).IsSuccess.ShouldBeTrue();
        return await RowAsync(app, name);
    }

    private static async Task<UserRowDto> RowAsync(TestApp app, string name) => (await app.Send(new GetUsersQuery(name))).Value.Rows.Single();

    private static async Task<bool> SignInAsync(TestApp app, string name, string password)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PasswordSignIn>().CheckAsync(name, password) is not null;
    }
}
