using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Months;

/// <summary>One correction as the viewer may read it.</summary>
public sealed record CorrectionRowDto
{
    /// <summary>The month corrected.</summary>
    public required string Month { get; init; }

    /// <summary>The month it is kept with; none while it waits for the next one to be closed.</summary>
    public string? BookedIn { get; init; }

    public required Guid ProjectId { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>The project is still there.</summary>
    public required bool IsThere { get; init; }

    public required FlowKind Flow { get; init; }

    public required CountingBasis Basis { get; init; }

    public required LineChange Change { get; init; }

    public DateOnly? OnBefore { get; init; }

    public DateOnly? OnAfter { get; init; }

    public Money? AmountBefore { get; init; }

    public Money? AmountAfter { get; init; }

    public static CorrectionRowDto Of(BookedCorrection booked, string month, LineNames names)
    {
        ArgumentNullException.ThrowIfNull(booked);
        ArgumentNullException.ThrowIfNull(names);
        var (line, before, after) = (booked.Correction.Line, booked.Correction.Before, booked.Correction.After);
        return new CorrectionRowDto
        {
            Month = month,
            BookedIn = booked.BookedIn,
            ProjectId = line.ProjectId,
            Code = line.Code,
            Name = names.Of(line.ProjectId, line.Name),
            IsThere = names.IsThere(line.ProjectId),
            Flow = FlowKinds.Of(line.Kind),
            Basis = line.Kind == (int)FlowKinds.Of(line.Kind) ? CountingBasis.Zone : CountingBasis.Statistics,
            Change = booked.Correction.Change,
            OnBefore = before?.On,
            OnAfter = after?.On,
            AmountBefore = before is null ? null : new Money(before.Amount, before.Currency),
            AmountAfter = after is null ? null : new Money(after.Amount, after.Currency),
        };
    }
}
