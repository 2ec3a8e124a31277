namespace DevZoneCrm.Core.Race.Boards.Domain;

public enum RaceBoardState
{
    /// <summary>公示中: units may object.</summary>
    Published = 0,

    /// <summary>已冻结: the days to object are over and every appeal is answered.</summary>
    Frozen = 1,
}
