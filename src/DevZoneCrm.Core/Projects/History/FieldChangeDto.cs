namespace DevZoneCrm.Core.Projects.History;

/// <summary>One field of a change, in words.</summary>
/// <param name="Field">The property of the facts; <c>Investors</c> and <c>KeyLists</c> for those.</param>
public sealed record FieldChangeDto(string Field, string? Before, string? After);
