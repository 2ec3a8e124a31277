using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Reports.GetBoardDiff;

public sealed class GetBoardDiffValidator : AbstractValidator<GetBoardDiffQuery>
{
    public GetBoardDiffValidator() => RuleFor(q => q.To).GreaterThanOrEqualTo(q => q.From).WithMessage(q => ErrorTexts.Of("Period.EndsBeforeItBegins", q.From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
}
