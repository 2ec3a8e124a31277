using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Files.AddRaceFile;

public sealed class AddRaceFileValidator : AbstractValidator<AddRaceFileCommand>
{
    private const int MaxNameLength = 400;

    public AddRaceFileValidator() => RuleFor(c => c.Name).RequiredText(MaxNameLength);
}
