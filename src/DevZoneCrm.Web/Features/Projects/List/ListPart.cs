using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Web.Features.Projects.List;

/// <summary>Which part of a figure: one bucket or all from an edge up, one unit, chain, sector or investor tag.</summary>
public sealed record ListPart
{
    /// <summary>Lower edge of one bucket in 亿元: 0, 1, 5, 10, 20, 50 or 100.</summary>
    public int? Bucket { get; init; }

    /// <summary>At or above this edge in 亿元.</summary>
    public int? AtLeast { get; init; }

    public Guid? UnitId { get; init; }

    public Guid? ChainId { get; init; }

    public Sector? Sector { get; init; }

    public InvestorTags? Tag { get; init; }

    /// <summary>On which day 开工 and 竣工 count.</summary>
    public CountingBasis Basis { get; init; }
}
