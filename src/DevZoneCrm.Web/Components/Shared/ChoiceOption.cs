namespace DevZoneCrm.Web.Components.Shared;

/// <summary>One thing to choose in a chip or a segmented switch. <paramref name="Note"/> is the small text at the right, such as a count.</summary>
public sealed record ChoiceOption(string Value, string Text, string? Note = null);
