using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Claims.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>What can be a list of evidence at all.</summary>
internal static class EvidenceRules
{
    public static IRuleBuilderOptions<T, IReadOnlyList<EvidenceRef>> Evidence<T>(this IRuleBuilder<T, IReadOnlyList<EvidenceRef>> rule) => rule
        .Must(list => list is not null && list.Count <= ClaimTerms.MaxEvidence).WithMessage(_ => ErrorTexts.Of("Validation.TooMany", ClaimTerms.MaxEvidence))
        .Must(list => list is null || list.All(e => e is { Need.Length: > 0 and <= EvidenceNeed.MaxCodeLength })).WithMessage(_ => ErrorTexts.Of("Validation.NotAChoice"));
}
