namespace DevZoneCrm.Core.Common.Audit;

/// <summary>How far a check of the record has come.</summary>
/// <param name="Sequence">The last line looked at; 0 at the start.</param>
/// <param name="WasWrong">That line was named already: that its neighbour does not fit it is no second fault.</param>
public sealed record AuditMark(long Sequence, string Hash, bool WasWrong)
{
    public static readonly AuditMark Start = new(0, AuditHash.Genesis, WasWrong: false);
}
