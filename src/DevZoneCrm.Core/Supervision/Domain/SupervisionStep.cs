namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>One line of an order's history. Never changed.</summary>
public sealed class SupervisionStep
{
    public const int MaxTextLength = 1000;
    public const int MaxNameLength = 100;

    internal SupervisionStep(Guid orderId, int number, SupervisionStepKind kind, SupervisionMoment now)
    {
        Id = Guid.CreateVersion7();
        (OrderId, Number, Kind, On, At) = (orderId, number, kind, now.On, now.At);
        (ActorId, Actor) = (now.By.UserId, now.By.Name);
    }

    private SupervisionStep()
    {
    }

    public Guid Id { get; private set; }

    public Guid OrderId { get; private set; }

    /// <summary>1, 2, 3 … within the order.</summary>
    public int Number { get; private set; }

    public SupervisionStepKind Kind { get; private set; }

    /// <summary>The zone's day it counts for; of lights the morning, also where it was booked later.</summary>
    public DateOnly On { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid? ActorId { get; private set; }

    /// <summary>Empty where the rules acted.</summary>
    public string Actor { get; private set; } = string.Empty;

    public string? Text { get; internal set; }

    public SupervisionLight? Light { get; internal set; }

    public LightCause? Cause { get; internal set; }

    public EscalationLevel? Level { get; internal set; }

    /// <summary>The deadline it is about.</summary>
    public DateOnly? DueOn { get; internal set; }
}
