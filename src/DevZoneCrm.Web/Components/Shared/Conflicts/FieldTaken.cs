namespace DevZoneCrm.Web.Components.Shared.Conflicts;

/// <summary>A field only the other changed: theirs was taken over.</summary>
public sealed record FieldTaken(string Field, string Before, string Theirs);
