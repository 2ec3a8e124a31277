using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Web.Features.Projects.Moves;

/// <summary>How a verb is asked for: its fields and the command they make. Its words are in the texts under its name.</summary>
public sealed record VerbForm(ProjectVerb Verb, IReadOnlyList<MoveField> Fields, Func<ProjectRef, MoveInput, IProjectCommand> ToCommand)
{
    public int RequiredCount => Fields.Count(f => f.Required);

    /// <summary>Leaves the board for good or for a while; the primary button is drawn with care.</summary>
    public bool IsExit => Verb is ProjectVerb.Lose or ProjectVerb.End or ProjectVerb.TransferOut;
}
