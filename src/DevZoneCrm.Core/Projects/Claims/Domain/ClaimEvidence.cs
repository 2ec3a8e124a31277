namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>证据: a file of the project put forward for one of the documents asked for. Never taken away: a newer one takes its place and the old one stays on record.</summary>
public sealed class ClaimEvidence
{
    internal ClaimEvidence(Guid claimId, string need, Guid fileId, int round)
    {
        Id = Guid.CreateVersion7();
        (ClaimId, Need, FileId, Round) = (claimId, need, fileId, round);
    }

    private ClaimEvidence()
    {
    }

    public Guid Id { get; private set; }

    public Guid ClaimId { get; private set; }

    /// <summary>Code of the <see cref="EvidenceNeed"/>.</summary>
    public string Need { get; private set; } = string.Empty;

    public Guid FileId { get; private set; }

    /// <summary>1 with the first filing, one more with each filing after a return.</summary>
    public int Round { get; private set; }

    /// <summary>The filing that no longer put it forward; none while it stands.</summary>
    public int? ReplacedInRound { get; private set; }

    internal void Replace(int round) => ReplacedInRound = round;
}
