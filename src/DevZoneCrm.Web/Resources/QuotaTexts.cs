namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of 履职: QuotaTexts.resx (Chinese) and QuotaTexts.en.resx.</summary>
public sealed class QuotaTexts;
