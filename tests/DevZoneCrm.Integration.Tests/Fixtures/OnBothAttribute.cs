using System.Reflection;
using DevZoneCrm.Infrastructure.Persistence;
using Xunit.Sdk;

namespace DevZoneCrm.Integration.Tests.Fixtures;

/// <summary>Runs a theory once on SQLite and once on PostgreSQL; the database comes first, then the arguments given here.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnBothAttribute(params object?[] arguments) : DataAttribute
{
    public IReadOnlyList<object?> Arguments => arguments;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        Enum.GetValues<DatabaseProvider>().Select(provider => (object[])[provider, .. arguments!]);
}
