using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Activities.Domain;

/// <summary>外出招商: a trip holds its stops.</summary>
public sealed partial class Activity
{
    private bool IsOpenTrip => Kind == ActivityKind.Trip && PartOfId is null && WithdrawnAt is null;

    /// <summary>As a trip it can hold the other as a stop.</summary>
    public bool Takes(Activity stop)
    {
        ArgumentNullException.ThrowIfNull(stop);
        return IsOpenTrip && stop.Kind != ActivityKind.Trip && stop.OccurredOn >= OccurredOn && stop.LastOn <= LastOn;
    }

    /// <summary>It is a stop of a trip.</summary>
    /// <exception cref="RuleException">The other is no trip, is itself a stop, or was not under way on that day.</exception>
    public void JoinTrip(Activity trip)
    {
        ArgumentNullException.ThrowIfNull(trip);
        if (!trip.IsOpenTrip || Kind == ActivityKind.Trip)
        {
            throw new RuleException(ActivityErrors.NoTrip);
        }

        if (!trip.Takes(this))
        {
            throw new RuleException(ActivityErrors.StopOutsideTrip, trip.OccurredOn, trip.LastOn);
        }

        PartOfId = trip.Id;
    }
}
