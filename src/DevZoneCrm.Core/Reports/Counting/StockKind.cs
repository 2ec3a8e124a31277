namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>What is counted on a day: projects in progress by the stage they are in.</summary>
public enum StockKind
{
    /// <summary>线索.</summary>
    Lead,

    /// <summary>在谈.</summary>
    Negotiating,

    /// <summary>意向.</summary>
    Intent,

    /// <summary>在手推进: 意向 or 签约.</summary>
    InHand,

    /// <summary>在建: 开工.</summary>
    UnderConstruction,
}
