using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.PreviewMerge;

public sealed class PreviewMergeValidator : AbstractValidator<PreviewMergeQuery>
{
    public PreviewMergeValidator() => RuleFor(q => q.OtherKey).RequiredText(Project.MaxCodeLength);
}
