namespace DevZoneCrm.Core.Common.Audit;

/// <summary>
/// Goes along the record line by line and names the lines that were changed or are missing. Between two stretches it can be put down and taken up again
/// with <see cref="Mark"/>. A changed line spoils no other: each line is compared with itself and with what its neighbour remembers of it.
/// </summary>
public sealed class AuditChain(AuditMark from, IReadOnlyDictionary<long, string> seals)
{
    private readonly List<AuditFault> faults = [];

    public AuditMark Mark { get; private set; } = from;

    public IReadOnlyList<AuditFault> Faults => faults;

    /// <param name="entry">In the order of their numbers.</param>
    public void Next(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var (last, hash, wasWrong) = Mark;
        if (entry.Sequence > last + 1)
        {
            faults.Add(new AuditFault(AuditFaultKind.Missing, last + 1, entry.Sequence - 1));
        }
        else if (entry.PreviousHash != hash && !wasWrong && last > 0)
        {
            faults.Add(AuditFault.Of(AuditFaultKind.Replaced, last));
        }

        var wrong = entry.Hash != AuditHash.Of(entry);
        if (wrong)
        {
            faults.Add(AuditFault.Of(AuditFaultKind.Altered, entry.Sequence));
        }
        else if (seals.TryGetValue(entry.Sequence, out var sealedHash) && sealedHash != entry.Hash)
        {
            wrong = true;
            faults.Add(AuditFault.Of(AuditFaultKind.Replaced, entry.Sequence));
        }

        Mark = new AuditMark(entry.Sequence, entry.Hash, wrong);
    }

    /// <summary>After the last line: is it the last that was written?</summary>
    public void End()
    {
        var newest = seals.Keys.DefaultIfEmpty(0).Max();
        if (newest > Mark.Sequence)
        {
            faults.Add(new AuditFault(AuditFaultKind.CutOff, Mark.Sequence + 1, newest));
        }
        else if (newest < Mark.Sequence)
        {
            faults.Add(new AuditFault(AuditFaultKind.SealBehind, newest + 1, Mark.Sequence));
        }
    }
}
