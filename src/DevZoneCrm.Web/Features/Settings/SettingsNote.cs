namespace DevZoneCrm.Web.Features.Settings;

/// <summary>What depends on the thing that is about to be changed.</summary>
/// <param name="Href">Where to look at it; none where the viewer cannot.</param>
public sealed record SettingsNote(string Text, string? Href = null);
