namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>A day on which a project counts in the flow of its period, priced at the rate of that year.</summary>
public sealed class ProjectFlow : CountedFacts
{
    /// <summary>A number of <see cref="FlowKinds"/>, plain: so it is grouped by as it lies in the index, and nothing is sorted.</summary>
    public int Kind { get; init; }

    public DateOnly On { get; init; }

    /// <summary>Of <see cref="On"/>: the year whose rate counts.</summary>
    public int Year { get; init; }

    /// <summary>Yuan per dollar × 10⁴; none for yuan, and none where no rate is on record. Follows the rates when they change.</summary>
    public int? RateE4 { get; init; }

    /// <summary>Index into <see cref="Figure.Edges"/> of the converted amount.</summary>
    public int Bucket { get; init; }

    /// <summary>Of 竣工投产 dated by 投产: the 竣工 before it. Where that lies in the period too, this row does not count.</summary>
    public DateOnly? EarlierOn { get; init; }
}
