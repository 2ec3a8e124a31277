using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>分成 in force. A project without any is wholly its unit's; the zone counts it once all the same.</summary>
public sealed class ProjectShare : IChildOfProject
{
    internal ProjectShare(Guid projectId, Guid unitId, int percent, ShareRole role)
    {
        ProjectId = projectId;
        UnitId = unitId;
        Percent = percent;
        Role = role;
    }

    public Guid ProjectId { get; private set; }

    public Guid UnitId { get; private set; }

    public int Percent { get; private set; }

    public ShareRole Role { get; private set; }

    internal void Change(int percent, ShareRole role) => (Percent, Role) = (percent, role);
}
