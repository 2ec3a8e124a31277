namespace DevZoneCrm.Infrastructure.Verification;

/// <summary>What a check of the whole database found.</summary>
public sealed record VerificationReport(long AuditEntries, int Projects, IReadOnlyList<VerificationProblem> Problems)
{
    /// <summary>Closings whose lines were looked at.</summary>
    public int Months { get; init; }

    /// <summary>Lines of the race's ledger.</summary>
    public long RaceEntries { get; init; }

    public bool Ok => Problems.Count == 0;
}
