using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Supervision.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.ReportSupervision;

public sealed class ReportSupervisionValidator : AbstractValidator<ReportSupervisionCommand>
{
    public ReportSupervisionValidator() => RuleFor(c => c.Text).RequiredText(SupervisionStep.MaxTextLength);
}
