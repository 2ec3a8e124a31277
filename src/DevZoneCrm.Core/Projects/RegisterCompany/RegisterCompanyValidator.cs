using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.RegisterCompany;

public sealed class RegisterCompanyValidator : AbstractValidator<RegisterCompanyCommand>
{
    public RegisterCompanyValidator()
    {
        Include(new ClaimCommandValidator());
        RuleFor(c => c.CompanyName).RequiredText(MoveNote.MaxDocumentLength);
    }
}
