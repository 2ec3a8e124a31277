using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Changes;

/// <summary>Where a project stood on the two days and for how much, as the database says; <see cref="ProjectStage.None"/> is off the board.</summary>
internal sealed record ChangedPlace
{
    public Guid Id { get; init; }

    public required string Code { get; init; }

    public ProjectStage Before { get; init; }

    public ProjectStage After { get; init; }

    public long AmountBefore { get; init; }

    public Currency CurrencyBefore { get; init; }

    public long AmountAfter { get; init; }

    public Currency CurrencyAfter { get; init; }

    /// <summary>Converted on each day, in 万元; set once the rates are known.</summary>
    public decimal WanBefore { get; init; }

    public decimal WanAfter { get; init; }

    public Money MoneyBefore => new(AmountBefore, CurrencyBefore);

    public Money MoneyAfter => new(AmountAfter, CurrencyAfter);

    public bool IsEntered => Before == ProjectStage.None && After != ProjectStage.None;

    public bool HasLeft => Before != ProjectStage.None && After == ProjectStage.None;

    public bool IsMoved => Before != ProjectStage.None && After != ProjectStage.None && Before != After;

    public bool HasOtherAmount => Before != ProjectStage.None && After != ProjectStage.None && MoneyBefore != MoneyAfter;
}
