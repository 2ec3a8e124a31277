namespace DevZoneCrm.Core.Race.Awards.Domain;

public enum RaceAwardKind
{
    /// <summary>流动红旗.</summary>
    RedFlag = 0,

    /// <summary>黄牌.</summary>
    YellowCard = 1,

    /// <summary>约谈.</summary>
    Talk = 2,

    /// <summary>红牌.</summary>
    RedCard = 3,
}
