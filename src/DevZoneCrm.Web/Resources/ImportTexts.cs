namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of import: ImportTexts.resx (Chinese) and ImportTexts.en.resx.</summary>
public sealed class ImportTexts;
