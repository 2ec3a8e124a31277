using FluentValidation;

namespace DevZoneCrm.Core.Activities.SearchActivities;

public sealed class ExportActivitiesValidator : AbstractValidator<ExportActivitiesCommand>
{
    public ExportActivitiesValidator()
    {
        RuleFor(c => c.Search).NotNull().SetValidator(new SearchActivitiesValidator());
        RuleFor(c => c.Columns).NotEmpty();
    }
}
