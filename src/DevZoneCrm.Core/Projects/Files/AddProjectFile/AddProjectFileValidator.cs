using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Files.AddProjectFile;

public sealed class AddProjectFileValidator : AbstractValidator<AddProjectFileCommand>
{
    private const int MaxNameLength = 400;

    public AddProjectFileValidator() => RuleFor(c => c.Name).RequiredText(MaxNameLength);
}
