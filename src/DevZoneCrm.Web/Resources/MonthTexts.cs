namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of 月结 and of the counting rules: MonthTexts.resx (Chinese) and MonthTexts.en.resx.</summary>
public sealed class MonthTexts;
