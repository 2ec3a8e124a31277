using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Meetings.Domain;

namespace DevZoneCrm.Core.Meetings.OpenCycle;

/// <summary>A new 会议制度; its meetings are planned at once. The answer is its id.</summary>
/// <param name="Preset">The shipped cycle it was made from.</param>
public sealed record OpenCycleCommand(CycleTerms Terms, DateOnly ValidFrom, string? Preset = null) : ICommand<Guid>;
