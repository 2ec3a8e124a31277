using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Reports.Counting;
using FluentValidation;

namespace DevZoneCrm.Core.Zones.ChooseTiers;

public sealed class ChooseTiersValidator : AbstractValidator<ChooseTiersCommand>
{
    public ChooseTiersValidator()
    {
        RuleFor(c => c.DefaultMinYi).Must(yi => yi is not { } edge || IsEdge(edge)).WithMessage(_ => ErrorTexts.Of("Validation.NotAChoice"));
        RuleFor(c => c.Tiers).Must(tiers => tiers.Count > 0 && tiers.All(IsEdge)).WithMessage(_ => ErrorTexts.Of(ZoneErrors.NoTier));
    }

    // Sums exist by these edges only.
    private static bool IsEdge(int yi) => yi > 0 && Figure.Edges.Contains(yi);
}
