using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.Boards.PublishBoard;

/// <summary>公布榜单: keeps the month's standings for good and opens the days to object. Answers with the last of them.</summary>
public sealed record PublishBoardCommand(string Month) : ICommand<DateOnly>;
