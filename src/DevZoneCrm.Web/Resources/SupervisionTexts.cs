namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of 督办: SupervisionTexts.resx (Chinese) and SupervisionTexts.en.resx.</summary>
public sealed class SupervisionTexts;
