using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Supervision.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.IssueSupervision;

public sealed class IssueSupervisionValidator : AbstractValidator<IssueSupervisionCommand>
{
    private const int MaxCodeLength = 40;

    public IssueSupervisionValidator()
    {
        RuleFor(c => c.Title).RequiredText(SupervisionOrder.MaxTitleLength);
        RuleFor(c => c.Matter).RequiredText(SupervisionOrder.MaxMatterLength);
        RuleFor(c => c.Source).KnownValue().Must(s => s != SupervisionSource.Decision).WithMessage(_ => ErrorTexts.Of("Validation.NotAChoice"));
        RuleFor(c => c.Deadline).Must(d => d.IsOne).WithMessage(_ => ErrorTexts.Of(SupervisionErrors.DeadlineUnclear, SupervisionDeadline.MaxDays));
        RuleFor(c => c.Deadline.On!.Value).BusinessDate().When(c => c.Deadline.On is not null).OverridePropertyName(nameof(IssueSupervisionCommand.Deadline));
        RuleFor(c => c.HelperPostIds).Must(h => h.Count <= SupervisionOrder.MaxHelpers).WithMessage(_ => ErrorTexts.Of(SupervisionErrors.TooManyHelpers, SupervisionOrder.MaxHelpers));
        RuleFor(c => c.ProjectCode).OptionalText(MaxCodeLength);
        RuleFor(c => c.Instruction).OptionalText(SupervisionOrder.MaxInstructionLength);
        RuleFor(c => c.InstructedBy).OptionalText(SupervisionOrder.MaxNameLength);
        RuleFor(c => c.Instruction!).RequiredText(SupervisionOrder.MaxInstructionLength).When(c => c.Source == SupervisionSource.Instruction).OverridePropertyName(nameof(IssueSupervisionCommand.Instruction));
        RuleFor(c => c.InstructedBy!).RequiredText(SupervisionOrder.MaxNameLength).When(c => c.Source == SupervisionSource.Instruction).OverridePropertyName(nameof(IssueSupervisionCommand.InstructedBy));
        When(c => c.Source == SupervisionSource.OverdueNode, () =>
        {
            RuleFor(c => c.ProjectCode!).RequiredText(MaxCodeLength).OverridePropertyName(nameof(IssueSupervisionCommand.ProjectCode));
            RuleFor(c => c.Node).NotNull().WithMessage(_ => ErrorTexts.Of("Validation.Required"));
            RuleFor(c => c.NodeDueOn).NotNull().WithMessage(_ => ErrorTexts.Of("Validation.Required"));
        });
    }
}
