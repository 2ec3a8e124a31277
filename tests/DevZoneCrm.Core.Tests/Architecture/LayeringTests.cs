using System.Reflection;
using DevZoneCrm.Core.Common.Persistence;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Architecture;

/// <summary>The directions of the house, by plain reflection. Each test also shows that it looked at something.</summary>
public sealed class LayeringTests
{
    private const string Root = "DevZoneCrm.Core.";
    private static readonly Assembly Assembly = typeof(IAppDbContext).Assembly;
    private static readonly List<Type> Types = [.. Assembly.GetTypes().Where(t => t.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true && !t.Name.Contains('<'))];

    [Fact]
    public void Core_WhenBuilt_ReferencesNothingOfOurs()
    {
        var references = Assembly.GetReferencedAssemblies().Select(a => a.Name!).ToList();

        references.ShouldContain("MediatR");
        references.Where(r => r.StartsWith("DevZoneCrm", StringComparison.Ordinal) || r.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || r.StartsWith("Radzen", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Domain_WhenBuilt_SeesNoEntityFramework()
    {
        var domain = Types.Where(t => t.Namespace!.EndsWith(".Domain", StringComparison.Ordinal)).ToList();

        domain.Count.ShouldBeGreaterThan(20);
        domain.Where(t => Mentioned(t).Any(m => m.Assembly == typeof(DbContext).Assembly)).Select(t => t.Name).ShouldBeEmpty();
    }

    [Fact]
    public void UseCases_WhenBuilt_DoNotUseOneAnother()
    {
        // A use case is a folder that holds a request; what the others of a noun share lies beside it.
        var useCases = Types.Where(t => t.Name.EndsWith("Handler", StringComparison.Ordinal)).Select(t => t.Namespace!).Distinct(StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var crossings = Types.Where(t => useCases.Contains(t.Namespace!))
            .SelectMany(t => Mentioned(t).Where(m => m.Namespace is { } n && n != t.Namespace && useCases.Contains(n)).Select(m => $"{t.FullName} uses {m.FullName}"));

        useCases.Count.ShouldBeGreaterThan(15);
        crossings.Distinct(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Classes_WhenDeclared_AreSealedOrAbstract()
    {
        var classes = Types.Where(t => t.IsClass).ToList();

        classes.Count.ShouldBeGreaterThan(80);
        classes.Where(t => t is { IsSealed: false, IsAbstract: false }).Select(t => t.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Properties_WhenEntities_AreNotSetFromOutside()
    {
        var entities = Types.Where(t => t.IsAssignableTo(typeof(Core.Common.Domain.AggregateRoot)) || t.IsAssignableTo(typeof(Core.Common.Domain.IChildOfProject))).ToList();

        entities.Count.ShouldBeGreaterThan(10);
        entities.SelectMany(t => t.GetProperties()).Where(p => p.SetMethod is { IsPublic: true }).Select(p => $"{p.DeclaringType!.Name}.{p.Name}").ShouldBeEmpty();
    }

    // What a type names in its signatures and in the locals of its methods, closures and state machines included.
    private static IEnumerable<Type> Mentioned(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)).ToList();
        var direct = type.GetFields(all).Select(f => f.FieldType)
            .Concat(type.GetInterfaces()).Append(type.BaseType ?? typeof(object))
            .Concat(methods.SelectMany(m => m.GetParameters()).Select(p => p.ParameterType))
            .Concat(methods.OfType<MethodInfo>().Select(m => m.ReturnType))
            .Concat(methods.Select(m => m.GetMethodBody()).OfType<MethodBody>().SelectMany(b => b.LocalVariables).Select(l => l.LocalType));
        return direct.SelectMany(Parts).Concat(type.GetNestedTypes(all).SelectMany(Mentioned)).Distinct();
    }

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type) : [type];
}
