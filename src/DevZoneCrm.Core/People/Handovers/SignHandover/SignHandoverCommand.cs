using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.People.Handovers.SignHandover;

/// <summary>签字 by the holder of one of the two posts. With the second signature everything on the list goes over, in the same commit. The answer is the new version.</summary>
public sealed record SignHandoverCommand(Guid HandoverId, long Version) : ICommand<long>;
