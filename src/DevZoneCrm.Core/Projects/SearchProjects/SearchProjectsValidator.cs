using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reports.Counting;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.SearchProjects;

public sealed class SearchProjectsValidator : AbstractValidator<SearchProjectsQuery>
{
    // 1万亿元 is the largest amount there is; anything above is a typing error.
    private const decimal MaxYi = 10_000m;
    private const decimal MaxUsdWan = 10_000_000m;

    public SearchProjectsValidator()
    {
        RuleFor(q => q.Page).Between(1, SearchProjectsQuery.MaxPage);
        RuleFor(q => q.PageSize).Between(1, SearchProjectsQuery.MaxPageSize);
        RuleFor(q => q.Sort).KnownValue();
        RuleFor(q => q.Filter.Text).OptionalText(ProjectFilter.MaxTextLength);
        RuleFor(q => q.Filter.MinYi).Must(yi => yi is null or (>= 0 and <= MaxYi)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, MaxYi));
        RuleFor(q => q.Filter.MinUsdWan).Must(wan => wan is null or (>= 0 and <= MaxUsdWan)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, MaxUsdWan));
        RuleFor(q => q.Filter.Counted!).Must(HasOneSource).WithMessage(_ => ErrorTexts.Of("Validation.NotAChoice")).When(q => q.Filter.Counted is not null);
        RuleFor(q => q.Filter.Counted!.Bucket).Must(IsEdge).WithMessage(_ => ErrorTexts.Of("Validation.NotAChoice")).When(q => q.Filter.Counted is not null);
        RuleFor(q => q.Filter.Counted!.AtLeast).Must(IsEdge).WithMessage(_ => ErrorTexts.Of("Validation.NotAChoice")).When(q => q.Filter.Counted is not null);
        RuleFor(q => q.Filter.Yield!.PeriodCode).Must(code => PeriodParser.TryParse(code, out _)).WithMessage(q => ErrorTexts.Of("Period.Unknown", q.Filter.Yield!.PeriodCode)).When(q => q.Filter.Yield is not null);
    }

    private static bool HasOneSource(CountedFilter counted) =>
        new[] { counted.Flow is not null, counted.Stock is not null, counted.Column is not null, counted.KeyList is not null }.Count(given => given) == 1;

    private static bool IsEdge(int? edge) => edge is not { } value || Figure.Edges.Contains(value);
}
