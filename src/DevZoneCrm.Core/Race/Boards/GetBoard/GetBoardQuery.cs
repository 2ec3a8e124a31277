using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.Boards.GetBoard;

/// <summary>A published board as it was published, what was booked inside it since, and its appeals.</summary>
public sealed record GetBoardQuery(string Month) : IQuery<BoardDto>
{
    /// <summary>Corrections listed; the rest is in the file.</summary>
    public const int MostCorrections = 200;
}
