namespace DevZoneCrm.Web.Features.Projects.Moves;

/// <summary>A field of a move's dialog.</summary>
/// <param name="Name">The property of the command, under which the server reports what is wrong with it.</param>
/// <param name="Label">Key of the label in the texts.</param>
/// <param name="MayLieAhead">A date that may be in the future: a plan, not a record.</param>
public sealed record MoveField(string Name, MoveFieldKind Kind, string Label, int MaxLength = 0, bool Required = true, bool MayLieAhead = false);
