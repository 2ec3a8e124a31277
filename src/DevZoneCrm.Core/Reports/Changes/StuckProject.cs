using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Changes;

/// <summary>A project over the limit of its stage, as far as putting it in order needs.</summary>
internal sealed record StuckProject
{
    public required Guid Id { get; init; }

    public required int Kind { get; init; }

    /// <summary>The converted amount in millionths of a yuan.</summary>
    public required long MicroYuan { get; init; }

    public ProjectStage Stage => (ProjectStage)Kind;
}
