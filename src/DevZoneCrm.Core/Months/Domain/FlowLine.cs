using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Months.Domain;

/// <summary>A project's day in a flow, as it counts: everything a figure, a threshold or a filter asks of it.</summary>
public sealed record FlowLine
{
    public Guid ProjectId { get; init; }

    /// <summary>A number of <c>FlowKinds</c>.</summary>
    public int Kind { get; init; }

    public DateOnly On { get; init; }

    public DateOnly? EarlierOn { get; init; }

    public Currency Currency { get; init; }

    public long Amount { get; init; }

    public int? RateE4 { get; init; }

    public int Bucket { get; init; }

    public Guid UnitId { get; init; }

    /// <summary>The units that share it, in the order of their ids; none where it is wholly its unit's.</summary>
    public string? Parts { get; init; }

    public Guid? ChainId { get; init; }

    public Sector? Sector { get; init; }

    public InvestorTags Tags { get; init; }

    public string Code { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    /// <summary>As <see cref="Parts"/> keeps them.</summary>
    public static string? PartsOf(IEnumerable<Guid> units)
    {
        var text = string.Join(',', units.Distinct().Order());
        return text.Length == 0 ? null : text;
    }

    /// <summary>Its own unit's, or one it has a part in.</summary>
    public bool IsOf(Guid unit) => UnitId == unit || (Parts is { } parts && parts.Contains(unit.ToString(), StringComparison.Ordinal));

    /// <summary>Counts alike, whatever the project is called now.</summary>
    public bool CountsAs(FlowLine other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Code = other.Code, Name = other.Name } == other;
    }
}
