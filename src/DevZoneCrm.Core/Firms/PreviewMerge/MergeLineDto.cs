using DevZoneCrm.Core.Firms.Merging;

namespace DevZoneCrm.Core.Firms.PreviewMerge;

/// <summary>A field of both records.</summary>
public sealed record MergeLineDto(MergeField Field, string? Mine, string? Theirs)
{
    public bool Differs => Mine != Theirs;
}
