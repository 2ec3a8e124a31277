namespace DevZoneCrm.Core.Race.Domain;

/// <summary>公布日程 in working days of the following month, and what a quarter gives.</summary>
public sealed record RacePublishing
{
    public int EvidenceDay { get; init; } = 3;

    public int CheckDay { get; init; } = 5;

    public int PublishDay { get; init; } = 7;

    public int ObjectionDays { get; init; } = 3;

    /// <summary>流动红旗: the first of its group with at least this T …</summary>
    public decimal RedFlagFromT { get; init; } = 90m;

    /// <summary>… gets so many unit points.</summary>
    public decimal RedFlagPoints { get; init; } = 2m;

    /// <summary>黄牌: the last of its group with less than this T.</summary>
    public decimal YellowCardBelowT { get; init; } = 70m;

    /// <summary>Smaller groups get no yellow card.</summary>
    public int YellowCardFromUnits { get; init; } = 3;

    /// <summary>Yellow cards in a row after which the unit is called in (约谈).</summary>
    public int TalkAfterCards { get; init; } = 2;

    /// <summary>Yellow cards in a row after which the card is red.</summary>
    public int RedAfterCards { get; init; } = 3;
}
