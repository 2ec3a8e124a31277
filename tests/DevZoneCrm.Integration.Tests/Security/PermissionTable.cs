using System.Reflection;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Dispatch;
using MediatR;

namespace DevZoneCrm.Integration.Tests.Security;

/// <summary>The written table (requests.csv): a row for every request, a column for everybody who may ask; <c>x</c> may send it, <c>.</c> may not.</summary>
internal static class PermissionTable
{
    public const string Operator = nameof(ViewerKind.Operator);
    public const string Anonymous = nameof(ViewerKind.Anonymous);

    private const string Yes = "x";
    private const string No = ".";

    /// <summary>Everybody who may ask, in the order of the columns.</summary>
    public static IReadOnlyList<string> Askers { get; } = [.. Enum.GetNames<Role>(), Operator, Anonymous];

    /// <summary>What is asked: read from the handlers that are there, not from a list somebody keeps.</summary>
    public static IReadOnlyList<Type> Requests { get; } = [.. new[] { typeof(AccessRules).Assembly, typeof(ScopedSender).Assembly }
        .SelectMany(a => a.GetTypes()).Where(t => !t.IsAbstract && !t.IsGenericTypeDefinition)
        .SelectMany(t => t.GetInterfaces()).Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
        .Select(i => i.GetGenericArguments()[0]).Distinct().OrderBy(r => r.Name, StringComparer.Ordinal)];

    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, bool>> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Security", "requests.csv"));
        var columns = lines[0].Split(',')[1..];
        return lines[1..].Select(l => l.Split(',')).ToDictionary(
            cells => cells[0],
            cells => (IReadOnlyDictionary<string, bool>)columns.Zip(cells[1..]).ToDictionary(c => c.First, c => c.Second switch
            {
                Yes => true,
                No => false,
                _ => throw new FormatException($"{cells[0]}: {c.Second}"),
            }, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>The row as the rules would have it: to be looked at, and put into the file if that is what is meant.</summary>
    public static string RowOf(Type request) =>
        string.Join(',', Askers.Select(a => AccessRules.For(request) is { } permission && ViewerOf(a).May(permission) ? Yes : No).Prepend(request.Name));

    public static Viewer ViewerOf(string asker) => asker switch
    {
        Operator => Viewer.Operator,
        Anonymous => Viewer.Nobody,
        _ => new Viewer { Kind = ViewerKind.User, Role = Enum.Parse<Role>(asker), Name = asker, UserId = Guid.NewGuid() },
    };
}
