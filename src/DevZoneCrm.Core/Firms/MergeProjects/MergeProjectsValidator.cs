using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Firms.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.MergeProjects;

public sealed class MergeProjectsValidator : AbstractValidator<MergeProjectsCommand>
{
    public MergeProjectsValidator()
    {
        RuleFor(c => c.Reason).RequiredText(ProjectMerge.MaxReasonLength);
        RuleForEach(c => c.Take).KnownValue();
    }
}
