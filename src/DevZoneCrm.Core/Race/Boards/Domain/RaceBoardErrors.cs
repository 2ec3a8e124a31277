namespace DevZoneCrm.Core.Race.Boards.Domain;

/// <summary>What 榜单 and 申诉 can refuse.</summary>
public static class RaceBoardErrors
{
    public const string NotEnded = "RaceBoard.NotEnded";
    public const string AlreadyPublished = "RaceBoard.AlreadyPublished";
    public const string NotPublished = "RaceBoard.NotPublished";
    public const string NotYetFrozen = "RaceBoard.NotYetFrozen";
    public const string ObjectionsOver = "RaceBoard.ObjectionsOver";
    public const string NotOwnUnit = "RaceBoard.NotOwnUnit";
    public const string AppealedAlready = "RaceBoard.AppealedAlready";
    public const string AppealAnswered = "RaceBoard.AppealAnswered";
    public const string OwnAppeal = "RaceBoard.OwnAppeal";
    public const string EntryGone = "RaceBoard.EntryGone";
    public const string PointsNeeded = "RaceBoard.PointsNeeded";
}
