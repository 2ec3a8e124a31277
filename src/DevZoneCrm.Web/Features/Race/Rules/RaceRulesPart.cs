namespace DevZoneCrm.Web.Features.Race.Rules;

/// <summary>The chapters of the rules in their order; their lower-case names are the anchors that entries point to.</summary>
public enum RaceRulesPart
{
    Tiers = 1,
    Shares,
    Multipliers,
    Deductions,
    Metrics,
    Scoring,
    Publishing,
}
