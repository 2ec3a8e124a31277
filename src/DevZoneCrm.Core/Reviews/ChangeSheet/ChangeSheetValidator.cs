using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.ChangeSheet;

public sealed class ChangeSheetValidator : AbstractValidator<ChangeSheetCommand>
{
    public ChangeSheetValidator()
    {
        RuleFor(c => c.Definition).NotNull();
        RuleFor(c => c.Definition.Vetoes.Count).Between(1, SheetDefinition.MaxCount).When(c => c.Definition is not null);
        RuleFor(c => c.Definition.Departments.Count).Between(1, SheetDefinition.MaxCount).When(c => c.Definition is not null);
        RuleForEach(c => c.Definition.Vetoes).ChildRules(v =>
        {
            v.RuleFor(x => x.Code).RequiredText(ReviewPerson.MaxDepartmentLength);
            v.RuleFor(x => x.Text).OptionalText(SheetDefinition.MaxTextLength);
        }).When(c => c.Definition is not null);
        RuleForEach(c => c.Definition.Departments).ChildRules(d =>
        {
            d.RuleFor(x => x.Code).RequiredText(ReviewPerson.MaxDepartmentLength);
            d.RuleFor(x => x.Text).OptionalText(SheetDefinition.MaxTextLength);
        }).When(c => c.Definition is not null);
    }
}
