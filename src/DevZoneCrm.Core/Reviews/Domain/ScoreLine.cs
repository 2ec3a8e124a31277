namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>One criterion's points and how they came about.</summary>
/// <param name="Value">What was measured; none for steps and where nothing was given.</param>
/// <param name="Share">0 … 1 of the weight, to four decimals, for showing; points come from the exact share.</param>
/// <param name="Points">Two decimals, half up.</param>
/// <param name="IsMissing">Nothing was given: no points.</param>
/// <param name="Marks">The experts' steps in per cent, lowest first; the first and the last are dropped.</param>
public sealed record ScoreLine(CriterionCode Code, CriterionMethod Method, int Weight, decimal? Value, decimal? Full, decimal? Zero, decimal Share, decimal Points, bool IsMissing, IReadOnlyList<int> Marks);
