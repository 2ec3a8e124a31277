namespace DevZoneCrm.Web.Features.Settings;

/// <summary>One page of the settings.</summary>
/// <param name="Key">Key of its title in the texts; its sentence stands under <c>{Key}.Help</c>.</param>
/// <param name="Permission">Who may open it.</param>
public sealed record SettingsEntry(string Key, string Href, string Icon, string Permission);
