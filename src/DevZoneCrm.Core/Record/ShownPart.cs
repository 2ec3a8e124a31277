namespace DevZoneCrm.Core.Record;

/// <summary>What of a project somebody opened.</summary>
public enum ShownPart
{
    Page,
    Timeline,
    Claim,
    Review,
    Dispute,
    Merge,

    /// <summary>A file was taken out of the system: on record from 敏感 on, every time.</summary>
    File,
}
