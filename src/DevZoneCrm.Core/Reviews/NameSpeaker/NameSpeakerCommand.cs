using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.NameSpeaker;

/// <summary>Names somebody who speaks for a department of the sheet.</summary>
public sealed record NameSpeakerCommand(Guid UserId, string Department) : ICommand<Guid>;
