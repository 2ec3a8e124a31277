using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Common.Import;

/// <summary>Collects what is wrong and what is doubtful in a file, in the order of its lines.</summary>
public sealed class ImportFindings
{
    /// <summary>Longer values are cut in the summary; the line and column say where the whole of it stands.</summary>
    private const int LongestValue = 120;

    private readonly List<RejectedCell> rejected = [];
    private readonly List<CellWarning> warnings = [];

    public IReadOnlyList<RejectedCell> Rejected => [.. rejected.OrderBy(r => r.Row)];

    public IReadOnlyList<CellWarning> Warnings => [.. warnings.OrderBy(w => w.Row)];

    public bool IsRejected => rejected.Count > 0;

    public int RejectedCount => rejected.Count;

    public void Reject(int row, string column, string value, string code, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(value);
        rejected.Add(new RejectedCell(row, column, value.Length > LongestValue ? value[..LongestValue] + "…" : value, ErrorTexts.Of(code, arguments)));
    }

    public void Warn(int row, string column, string code, params object[] arguments) =>
        warnings.Add(new CellWarning(row, column, ErrorTexts.Of(code, arguments)));
}
