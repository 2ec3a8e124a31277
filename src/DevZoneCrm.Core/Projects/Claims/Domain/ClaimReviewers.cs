namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>Whose turn it will be, fixed when the claim is filed: a rule changed later does not change a claim under way.</summary>
/// <param name="Verifiers">A <see cref="RoleSet"/>.</param>
/// <param name="Approvers">A <see cref="RoleSet"/>; empty where verifying is enough.</param>
/// <param name="GoesToTop">The amount or the terms sent it to the top.</param>
public sealed record ClaimReviewers(int Verifiers, int Approvers, bool GoesToTop);
