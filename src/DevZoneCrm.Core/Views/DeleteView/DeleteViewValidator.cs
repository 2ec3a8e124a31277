using FluentValidation;

namespace DevZoneCrm.Core.Views.DeleteView;

public sealed class DeleteViewValidator : AbstractValidator<DeleteViewCommand>
{
    public DeleteViewValidator() => RuleFor(c => c.Id).NotEmpty();
}
