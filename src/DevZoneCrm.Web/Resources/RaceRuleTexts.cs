namespace DevZoneCrm.Web.Resources;

/// <summary>Marks the texts of 赛马规则: RaceRuleTexts.resx (Chinese) and RaceRuleTexts.en.resx.</summary>
public sealed class RaceRuleTexts;
