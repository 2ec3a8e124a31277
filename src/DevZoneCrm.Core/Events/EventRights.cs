using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Core.Events;

/// <summary>Who changes which event: leaders and offices all, the head of a unit those of the own unit. Everybody who sees projects sees the events.</summary>
internal static class EventRights
{
    public static bool MayChange(Viewer viewer, Guid? unitId) => viewer.May(Permission.PlanEvents) && (viewer.Scope >= ProjectScope.All || (unitId is not null && unitId == viewer.UnitId));

    /// <exception cref="RuleException">It is another unit's, or the zone's.</exception>
    public static void RequireChange(Viewer viewer, Guid? unitId)
    {
        if (!MayChange(viewer, unitId))
        {
            throw new RuleException(EventErrors.OtherUnit);
        }
    }
}
