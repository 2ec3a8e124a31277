namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of exported files: ExportTexts.resx (Chinese) and ExportTexts.en.resx.</summary>
public sealed class ExportTexts;
