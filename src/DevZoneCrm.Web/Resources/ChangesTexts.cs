namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of the week's difference: ChangesTexts.resx (Chinese) and ChangesTexts.en.resx.</summary>
public sealed class ChangesTexts;
