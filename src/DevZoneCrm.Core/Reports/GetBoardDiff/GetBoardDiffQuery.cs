using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reports.GetBoardDiff;

/// <summary>What changed on the board between two days (contracts 3, <c>report diff</c>).</summary>
public sealed record GetBoardDiffQuery(DateOnly From, DateOnly To, CountingFilter Filter) : IQuery<BoardDiffDto>;
