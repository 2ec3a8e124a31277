using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>申报 of a stage or milestone that counts only once others confirmed it.</summary>
public interface IClaimCommand : IProjectMove
{
    Milestone Milestone { get; }

    /// <summary>Name or number of the document it stands on; none where the stage asks for none.</summary>
    string? NamedDocument { get; }

    /// <summary>特殊条款.</summary>
    bool HasSpecialTerms { get; }

    IReadOnlyList<EvidenceRef> Evidence { get; }
}
