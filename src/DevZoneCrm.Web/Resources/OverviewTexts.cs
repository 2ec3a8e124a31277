namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of the overview: OverviewTexts.resx (Chinese) and OverviewTexts.en.resx.</summary>
public sealed class OverviewTexts;
