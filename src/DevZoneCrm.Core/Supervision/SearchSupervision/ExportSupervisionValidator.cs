using FluentValidation;

namespace DevZoneCrm.Core.Supervision.SearchSupervision;

public sealed class ExportSupervisionValidator : AbstractValidator<ExportSupervisionCommand>
{
    public ExportSupervisionValidator()
    {
        RuleFor(c => c.Search).NotNull().SetValidator(new SearchSupervisionValidator());
        RuleFor(c => c.Columns).NotEmpty();
    }
}
