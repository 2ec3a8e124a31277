using DevZoneCrm.Core.Imports.Domain;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>A unit, person, post or chain that an import made because a line named it.</summary>
public sealed record MadeOnTheWay(ImportedThing Thing, Guid Id, string Name);
