namespace DevZoneCrm.Core.Imports.Domain;

/// <summary>What a file holds.</summary>
public enum ImportKind
{
    Projects = 0,
    Rates = 1,
    Targets = 2,
    Activities = 3,
}
