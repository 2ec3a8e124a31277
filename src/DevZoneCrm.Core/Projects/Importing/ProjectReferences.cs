namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>What a line's names stand for.</summary>
/// <param name="NameOf">The name of the person who holds a post.</param>
internal sealed record ProjectReferences(Guid UnitId, Guid? OwnerPostId, string? OwnerName, Guid? ChainId, Func<Guid?, string?> NameOf);
