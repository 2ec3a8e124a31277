namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of the settings pages: SettingsTexts.resx (Chinese) and SettingsTexts.en.resx.</summary>
public sealed class SettingsTexts;
