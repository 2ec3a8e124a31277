using FluentValidation;

namespace DevZoneCrm.Core.Notices.SearchNotices;

public sealed class SearchNoticesValidator : AbstractValidator<SearchNoticesQuery>
{
    public SearchNoticesValidator()
    {
        RuleFor(q => q.Topic).IsInEnum();
        RuleFor(q => q.Page).InclusiveBetween(1, 10_000);
        RuleFor(q => q.PageSize).InclusiveBetween(1, 100);
    }
}
