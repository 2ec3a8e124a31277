using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Core.Events.DetachProject;

/// <summary>Takes a project off the list of an event. The answer is the new version.</summary>
public sealed record DetachProjectCommand(Guid EventId, EventProjectRole Role, Guid ProjectId) : ICommand<long>;
