using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Core.Events.AttachProjects;

/// <summary>
/// Puts projects on the list of an event. Asks for no version: several units report theirs at the same time. The answer is the new version.
/// </summary>
/// <param name="ProjectIds">Projects the viewer may change; in this order.</param>
public sealed record AttachProjectsCommand(Guid EventId, EventProjectRole Role, IReadOnlyList<Guid> ProjectIds) : ICommand<long>
{
    public const int Most = 100;
}
