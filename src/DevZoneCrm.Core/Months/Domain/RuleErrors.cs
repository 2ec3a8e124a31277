namespace DevZoneCrm.Core.Months.Domain;

/// <summary>What a counting rule can refuse.</summary>
public static class RuleErrors
{
    public const string NoStages = "Rule.NoStages";
    public const string MonthClosed = "Rule.MonthClosed";
}
