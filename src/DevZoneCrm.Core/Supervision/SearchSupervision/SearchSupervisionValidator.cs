using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.SearchSupervision;

public sealed class SearchSupervisionValidator : AbstractValidator<SearchSupervisionQuery>
{
    private const int MaxPage = 100_000;

    public SearchSupervisionValidator()
    {
        RuleFor(q => q.Page).Between(1, MaxPage);
        RuleFor(q => q.PageSize).Between(1, SearchSupervisionQuery.MaxPageSize);
        RuleFor(q => q.Text).OptionalText(SearchSupervisionQuery.MaxTextLength);
        RuleFor(q => q.Whose).KnownValue();
        RuleFor(q => q.Shown).KnownValue();
    }
}
