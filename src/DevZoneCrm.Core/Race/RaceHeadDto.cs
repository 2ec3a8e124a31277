namespace DevZoneCrm.Core.Race;

/// <summary>What a table of the race is of, and by which rules.</summary>
/// <param name="Before">The day of a week earlier that movements are told against.</param>
/// <param name="IsExample">示例规则.</param>
/// <param name="RaceCode">Code of the race of several years this period belongs to, or would.</param>
/// <param name="IsUnset">The race of several years was asked for, and nobody has said in which year it begins.</param>
/// <param name="TaskShare">Share of T in the score, 0 … 1.</param>
/// <param name="StartWan">万元 from which a start counts: the lowest tier.</param>
public sealed record RaceHeadDto(
    RacePeriod Period, DateOnly AsOf, DateOnly? Before, int Rule, string RuleCode, string RuleName, bool IsExample, bool IsRunning, string RaceCode, bool IsUnset, decimal TaskShare,
    decimal StartWan, IReadOnlyList<RaceYearDto> Years)
{
    private const decimal WanPerYi = 10_000m;

    public static RaceHeadDto Of(RaceTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new RaceHeadDto(
            table.Period, table.AsOf, table.Before, table.Rule.Number, table.Rule.Rules.Code, table.Rule.Rules.Name, table.IsExample, table.IsRunning, table.Race.Code, table.IsUnset,
            table.Rule.Rules.Scoring.TaskShare, (table.Rule.Rules.Tiers.Count == 0 ? 0 : table.Rule.Rules.Tiers[0].FromYi) * WanPerYi, [.. table.Years.Select(y => new RaceYearDto(y.Year, y.Weight))]);
    }
}
