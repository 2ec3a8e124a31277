using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.AnswerRequest;

/// <summary>The asked unit says yes or no; a no needs a reason.</summary>
public sealed record AnswerRequestCommand(Guid RequestId, long Version, bool Agree, string? Text = null) : ICommand<long>;
