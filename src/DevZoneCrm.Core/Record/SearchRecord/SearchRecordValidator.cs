using FluentValidation;

namespace DevZoneCrm.Core.Record.SearchRecord;

public sealed class SearchRecordValidator : AbstractValidator<SearchRecordQuery>
{
    private const int MaxEntity = 60;

    public SearchRecordValidator() => RuleFor(q => q.Entity).MaximumLength(MaxEntity);
}
