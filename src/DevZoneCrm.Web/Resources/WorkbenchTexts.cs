namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of the workbench: WorkbenchTexts.resx (Chinese) and WorkbenchTexts.en.resx.</summary>
public sealed class WorkbenchTexts;
