using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.Boards.AnswerAppeal;

/// <summary>答复申诉, once, with a reason.</summary>
/// <param name="Points">Of an upheld one: what the line should have been; unit points where the line is one of unit points.</param>
public sealed record AnswerAppealCommand(Guid Id, long Version, bool Upheld, decimal? Points, string Reason) : ICommand<long>;
