using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Core.Events;

/// <summary>What those who take part go by.</summary>
public sealed record EventCall(DateOnly FirstOn, DateOnly LastOn, string? Place, Guid? UnitId, IReadOnlySet<string> Names)
{
    public static EventCall Of(ZoneEvent planned)
    {
        ArgumentNullException.ThrowIfNull(planned);
        return new EventCall(planned.FirstOn, planned.LastOn, planned.Place, planned.UnitId, EventPeople.Names(planned));
    }
}
