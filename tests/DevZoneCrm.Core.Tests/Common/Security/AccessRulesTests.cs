using System.Reflection;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using FluentValidation;
using MediatR;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Common.Security;

public sealed class AccessRulesTests
{
    private static readonly Assembly Assembly = typeof(AccessRules).Assembly;

    private static List<Type> Requests => [.. Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false } && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>)))];

    [Fact]
    public void For_WhenAnyRequest_NamesAPermission()
    {
        Requests.Count.ShouldBeGreaterThan(15);
        Requests.Where(r => AccessRules.For(r) is null).Select(r => r.Name).ShouldBeEmpty();
    }

    [Fact]
    public void For_WhenTypeIsNoRequest_NamesNone() => AccessRules.For(typeof(string)).ShouldBeNull();

    [Fact]
    public void Requests_WhenCommandsCarryMoreThanIds_HaveAValidator()
    {
        var validated = AssemblyScanner.FindValidatorsInAssembly(Assembly).Select(v => v.InterfaceType.GetGenericArguments()[0]).ToHashSet();
        var commands = Requests.Where(r => r.GetProperties().Any(p => p.PropertyType != typeof(Guid)) && r.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<>))).ToList();

        commands.Count.ShouldBeGreaterThan(15);
        commands.Except(validated).Select(c => c.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Requests_WhenSent_HaveOneHandler()
    {
        var handled = Assembly.GetTypes().SelectMany(t => t.GetInterfaces()).Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
            .Select(i => i.GetGenericArguments()[0]).Where(r => !r.IsGenericParameter).ToList();

        handled.Count.ShouldBe(handled.Distinct().Count(), "one handler each");
        handled.ShouldNotBeEmpty();
    }

    [Fact]
    public void RolePermissions_WhenAnyRole_MayOnlyDoWhatItsScopeShows()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            RolePermissions.Allows(role, Permission.OwnAccount).ShouldBeTrue(role.ToString());
            RolePermissions.Allows(role, Permission.Anonymous).ShouldBeFalse(role.ToString());
            (RolePermissions.ScopeOf(role) == ProjectScope.None).ShouldBe(!RolePermissions.Allows(role, Permission.ViewProjects), role.ToString());
        }

        // A handover is drawn up by the administrator, who sees how many projects are on it and not which; when a cycle meets is a setting, what it speaks of is not his.
        RolePermissions.Of(Role.Admin).ShouldBe([Permission.OwnAccount, Permission.Administer, Permission.PrepareHandovers, Permission.SetMeetingCycles], ignoreOrder: true);
        Enum.GetValues<Role>().Where(r => RolePermissions.Allows(r, Permission.Administer)).ShouldBe([Role.Admin]);
    }
}
