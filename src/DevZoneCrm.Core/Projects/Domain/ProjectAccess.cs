using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>A person named for this project: shared with, assigned to, or on the list of a 保密 one.</summary>
public sealed class ProjectAccess : IChildOfProject
{
    internal ProjectAccess(Guid projectId, Guid userId)
    {
        ProjectId = projectId;
        UserId = userId;
    }

    public Guid ProjectId { get; private set; }

    public Guid UserId { get; private set; }
}
