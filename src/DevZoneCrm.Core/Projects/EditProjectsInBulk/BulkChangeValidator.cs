using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

internal sealed class BulkChangeValidator : AbstractValidator<BulkChange>
{
    public BulkChangeValidator()
    {
        RuleFor(c => c.Fields).NotEmpty().WithMessage(_ => ErrorTexts.Of("Bulk.NoField"));
        RuleForEach(c => c.Fields).KnownValue();
        RuleFor(c => c.Confidentiality).KnownValue();
        RuleFor(c => c.UnitId).NotEmpty().When(c => c.Fields.Contains(BulkField.Unit)).WithMessage(_ => ErrorTexts.Of("Validation.Required"));
        RuleFor(c => c.NextStep).OptionalText(ProjectFacts.MaxShortTextLength);
        RuleFor(c => c.NextStepOn!.Value).BusinessDate().When(c => c.NextStepOn is not null).OverridePropertyName(nameof(BulkChange.NextStepOn));
    }
}
