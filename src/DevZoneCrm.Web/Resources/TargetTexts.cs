namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of 目标: TargetTexts.resx (Chinese) and TargetTexts.en.resx.</summary>
public sealed class TargetTexts;
