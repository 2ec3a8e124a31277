using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Events;

/// <summary>A project of an event, masked as everywhere.</summary>
public sealed record EventProjectDto
{
    public Guid ProjectId { get; init; }

    public EventProjectRole Role { get; init; }

    public required string Code { get; init; }

    /// <summary>The code where the viewer may not see the name; the alias of a 保密 one.</summary>
    public required string DisplayName { get; init; }

    public string? Investor { get; init; }

    /// <summary>招商单位, as short as people say it.</summary>
    public required string Unit { get; init; }

    public ProjectStage Stage { get; init; }

    /// <summary>The day of 签约, 开工 or 线索, as the role asks; none while that has not been recorded.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Yuan or US cents: of a signing or start that is recorded, what was in force on that day; else today's.</summary>
    public long Amount { get; init; }

    public Currency Currency { get; init; }

    /// <summary>Yuan per dollar × 10⁴ of the year that counts; none for yuan.</summary>
    public int? RateE4 { get; init; }

    public bool IsMasked { get; init; }

    /// <summary>The viewer may take it off the list.</summary>
    public bool MayDetach { get; init; }

    public Money Investment => new(Amount, Currency);
}
