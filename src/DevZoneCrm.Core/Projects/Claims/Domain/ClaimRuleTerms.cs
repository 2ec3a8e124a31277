using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>What a zone decides about the claims of one stage or milestone; see <see cref="ClaimRule"/> for each.</summary>
public sealed record ClaimRuleTerms(
    int Verifiers, int Approvers, int TopApprovers, int? TopFromYi, IReadOnlyList<EvidenceNeed> Needs, IReadOnlyList<RequiredField> Fields, MilestoneSet Milestones);
