using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.RegisterCompany;

public sealed class RegisterCompanyValidator : AbstractValidator<RegisterCompanyCommand>
{
    public RegisterCompanyValidator()
    {
        Include(new ProjectMoveValidator());
        RuleFor(c => c.CompanyName).RequiredText(MoveNote.MaxDocumentLength);
    }
}
