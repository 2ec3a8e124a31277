namespace DevZoneCrm.Core.Imports.Domain;

/// <summary>What a line of a file touched.</summary>
public enum ImportedThing
{
    Project = 0,
    Unit = 1,
    Person = 2,
    Post = 3,
    Chain = 4,
    Rate = 5,
    Target = 6,
    Activity = 7,
}
