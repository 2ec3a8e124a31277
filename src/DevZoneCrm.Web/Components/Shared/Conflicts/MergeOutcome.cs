namespace DevZoneCrm.Web.Components.Shared.Conflicts;

/// <param name="Values">Every field after the merge; where both changed it, what was typed here stands until somebody chooses.</param>
public sealed record MergeOutcome(IReadOnlyDictionary<string, string> Values, IReadOnlyList<FieldTaken> Taken, IReadOnlyList<FieldClash> Clashes);
