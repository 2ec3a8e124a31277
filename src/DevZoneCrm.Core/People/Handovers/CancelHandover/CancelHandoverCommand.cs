using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.People.Handovers.CancelHandover;

/// <summary>作废 before both have signed. The answer is the new version.</summary>
public sealed record CancelHandoverCommand(Guid HandoverId, long Version) : ICommand<long>;
