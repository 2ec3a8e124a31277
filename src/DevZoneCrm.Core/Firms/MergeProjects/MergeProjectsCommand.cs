using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Firms.Merging;

namespace DevZoneCrm.Core.Firms.MergeProjects;

/// <summary>合并重复项目: follow-ups, files, links and claims go to the survivor; the other is ended and its code leads to the survivor.</summary>
public sealed record MergeProjectsCommand : ICommand<Guid>
{
    public required Guid ProjectId { get; init; }

    public required long Version { get; init; }

    public required Guid OtherId { get; init; }

    public required long OtherVersion { get; init; }

    /// <summary>The fields taken from the other; all else stays the survivor's.</summary>
    public IReadOnlyList<MergeField> Take { get; init; } = [];

    public string Reason { get; init; } = string.Empty;
}
