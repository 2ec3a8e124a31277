namespace DevZoneCrm.Core.Firms.GetDispute;

/// <summary>What a line of evidence is.</summary>
public enum EvidenceKind
{
    Claim = 0,
    Activity = 1,
    File = 2,
    View = 3,
    Request = 4,
}
