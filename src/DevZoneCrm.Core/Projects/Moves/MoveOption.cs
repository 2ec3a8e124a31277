using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Moves;

/// <summary>One thing that could be done with a project, and why not where it cannot.</summary>
/// <param name="Verb">The command behind it.</param>
/// <param name="Stage">The stage it leads to; none for what leaves the stage alone.</param>
/// <param name="RefusalCode">Name of the rule that refuses it; none where it is allowed.</param>
/// <param name="Refusal">The sentence for it, in the viewer's language.</param>
public sealed record MoveOption(ProjectVerb Verb, ProjectStage? Stage, string? RefusalCode, string? Refusal)
{
    public bool IsAllowed => RefusalCode is null;
}
