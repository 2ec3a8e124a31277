using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Record;

/// <summary>Who reads what happened around a project: who reads people's records anyway, and the head of its unit.</summary>
public static class RecordAccess
{
    public static bool MayRead(Viewer viewer, Guid unitId)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer.May(Permission.ViewAudit) || viewer.May(Permission.ViewPeople) || (viewer.Role == Role.UnitHead && viewer.UnitId == unitId);
    }
}
