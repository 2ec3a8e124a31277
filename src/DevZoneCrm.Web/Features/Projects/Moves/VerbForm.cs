using DevZoneCrm.Core.Projects.Claims.RefileClaim;
using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Web.Features.Projects.Moves;

/// <summary>How a verb is asked for: its fields and the command they make. Its words are in the texts under its name.</summary>
public sealed record VerbForm(ProjectVerb Verb, IReadOnlyList<MoveField> Fields, Func<ProjectRef, MoveInput, IProjectCommand> ToCommand)
{
    public int RequiredCount => Fields.Count(f => f.Required);

    /// <summary>The field that names the document a claim stands on.</summary>
    public MoveField? Document => Fields.FirstOrDefault(f => f is { Kind: MoveFieldKind.Line, Required: true });

    /// <summary>A returned claim with what now stands in the fields.</summary>
    public RefileClaimCommand Refiled(Guid claimId, long version, MoveInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new RefileClaimCommand(claimId, version, input.Date(nameof(IProjectMove.OccurredOn)) ?? default)
        {
            Document = Document is { } document ? input.Optional(document.Name) : null,
            Note = input.Optional(nameof(IProjectMove.Note)),
            HasSpecialTerms = input.HasSpecialTerms,
            Evidence = input.Evidence,
        };
    }

    /// <summary>Leaves the board for good or for a while; the primary button is drawn with care.</summary>
    public bool IsExit => Verb is ProjectVerb.Lose or ProjectVerb.End or ProjectVerb.TransferOut;
}
