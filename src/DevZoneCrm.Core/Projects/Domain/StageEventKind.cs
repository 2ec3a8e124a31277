namespace DevZoneCrm.Core.Projects.Domain;

public enum StageEventKind
{
    /// <summary>First recording of a stage or milestone.</summary>
    Recorded = 0,

    /// <summary>The date was wrong; this is the right one.</summary>
    Corrected = 1,

    /// <summary>The stage or milestone was recorded by mistake.</summary>
    Withdrawn = 2,

    /// <summary>入库: statistics accepted it on that day; no day where that was taken back.</summary>
    Accepted = 3,
}
