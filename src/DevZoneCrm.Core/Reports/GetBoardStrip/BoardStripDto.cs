using DevZoneCrm.Core.Reports.Changes;

namespace DevZoneCrm.Core.Reports.GetBoardStrip;

/// <param name="Places">Every project whose place or amount differs.</param>
/// <param name="Overdue">How many on the second day are over the limit of their stage (示例规则).</param>
/// <param name="RateEffectWan">What another rate alone adds to the sums, in 万元; 0 within a year.</param>
public sealed record BoardStripDto(IReadOnlyList<BoardPlaceDto> Places, int Overdue, decimal RateEffectWan);
