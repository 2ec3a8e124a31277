using System.Text.Json;
using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Months;

/// <summary>A correction of an earlier month, kept with the month in which it was recorded, so that it is not listed again as new.</summary>
public sealed class FrozenCorrection : INotAudited
{
    private FrozenCorrection()
    {
    }

    public FrozenCorrection(int closeKey, int ordinal, int correctsKey, Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        (CloseKey, Ordinal, CorrectsKey, ProjectId) = (closeKey, ordinal, correctsKey, correction.Line.ProjectId);
        (Before, After) = (Json(correction.Before), Json(correction.After));
    }

    /// <summary>The closing it is kept with.</summary>
    public int CloseKey { get; private set; }

    public int Ordinal { get; private set; }

    /// <summary>The closing whose month it corrects.</summary>
    public int CorrectsKey { get; private set; }

    public Guid ProjectId { get; private set; }

    public string? Before { get; private set; }

    public string? After { get; private set; }

    public Correction Correction => new(Line(Before), Line(After));

    private static string? Json(FlowLine? line) => line is null ? null : JsonSerializer.Serialize(line);

    private static FlowLine? Line(string? json) => json is null ? null : JsonSerializer.Deserialize<FlowLine>(json);
}
