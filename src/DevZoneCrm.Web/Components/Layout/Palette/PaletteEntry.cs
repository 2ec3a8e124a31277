namespace DevZoneCrm.Web.Components.Layout.Palette;

/// <summary>A page or a command of the shell, found by its name in either language.</summary>
/// <param name="TextKey">Key of Shell.resx.</param>
/// <param name="Href">Where it leads; none for what the browser does itself.</param>
/// <param name="Action">Name of an action of the page's script.</param>
public sealed record PaletteEntry(string TextKey, string Icon, string? Href = null, string? Action = null, string? Permission = null);
