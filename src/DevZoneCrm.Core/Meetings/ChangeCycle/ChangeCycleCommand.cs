using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Meetings.Domain;

namespace DevZoneCrm.Core.Meetings.ChangeCycle;

/// <summary>Other terms from now on. Planned meetings that nobody touched are planned anew; the others stay as they are. The answer is the new version.</summary>
public sealed record ChangeCycleCommand(Guid CycleId, long Version, CycleTerms Terms) : ICommand<long>;
