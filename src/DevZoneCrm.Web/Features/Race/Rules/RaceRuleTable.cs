namespace DevZoneCrm.Web.Features.Race.Rules;

/// <summary>A table of a chapter.</summary>
internal sealed record RaceRuleTable(IReadOnlyList<(string Text, bool IsNumber)> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);
