namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>What the lights of one order depend on. Changed by <see cref="LightClock"/> only: mornings judge, people act between them.</summary>
public readonly record struct LightState
{
    /// <summary>The day it was issued, or the last extension was granted.</summary>
    public DateOnly From { get; init; }

    public DateOnly DueOn { get; init; }

    /// <summary>The day from which the next progress note is waited for.</summary>
    public DateOnly SignOn { get; init; }

    /// <summary>Something was reported since <see cref="From"/>.</summary>
    public bool HasProgress { get; init; }

    /// <summary>The yellow light of the near deadline was given.</summary>
    public bool IsWarned { get; init; }

    /// <summary>The owner reported it done: until the issuer has looked, nothing is judged.</summary>
    public bool IsWaiting { get; init; }

    public int Yellows { get; init; }

    public SupervisionLight Light { get; init; }

    public DateOnly? RedOn { get; init; }

    /// <summary>The deadline passed, and that was said.</summary>
    public bool IsOverdue { get; init; }

    public EscalationLevel Level { get; init; }

    public static LightState Start(DateOnly on, DateOnly dueOn) => new() { From = on, SignOn = on, DueOn = dueOn };
}
