using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.GetYield;

/// <summary>A lead beside the row that counts its signing. Lives in SQL, not in memory.</summary>
internal sealed class YieldLine
{
    public required Project Project { get; init; }

    /// <summary>驻城; asked for by that dimension only.</summary>
    public string? City { get; init; }

    public Currency? Currency { get; init; }

    public int? Year { get; init; }

    public int? RateE4 { get; init; }

    /// <summary>Yuan or US cents, in force on the day of signing.</summary>
    public long? Amount { get; init; }
}
