namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>A group beside the counts of its parts: one reading of the rows gives the sums and the splits.</summary>
public sealed record SplitGroup
{
    public required CountedGroup Group { get; init; }

    /// <summary>制造业.</summary>
    public int Manufacturing { get; init; }

    /// <summary>服务业.</summary>
    public int Services { get; init; }

    /// <summary>世界500强.</summary>
    public int Fortune500 { get; init; }

    /// <summary>上市公司.</summary>
    public int Listed { get; init; }
}
