using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Race.Domain;

/// <summary>Up to which day the clocks of 注册 and 开工 are booked. One row; it only moves forward.</summary>
public sealed class RaceClock : INotAudited
{
    public const int OnlyId = 1;

    public RaceClock(DateOnly bookedThrough) => BookedThrough = bookedThrough;

    public int Id { get; private set; } = OnlyId;

    public DateOnly BookedThrough { get; private set; }

    public void Advance(DateOnly through) => BookedThrough = through > BookedThrough ? through : BookedThrough;
}
