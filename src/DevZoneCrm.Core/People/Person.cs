using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.People;

/// <summary>A cadre. What a person answers for hangs on the <see cref="Post"/>.</summary>
public sealed class Person : AggregateRoot
{
    public const int MaxNameLength = 40;

    public Person(string name) => Name = name;

    public string Name { get; private set; }
}
