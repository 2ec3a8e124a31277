namespace DevZoneCrm.Web.Components.Shared.Conflicts;

/// <summary>A field that two people changed differently: what stood before, what the other saved, what was typed here.</summary>
public sealed record FieldClash(string Field, string Before, string Theirs, string Mine);
